import type { Http, HttpAnswer, HttpFailure } from '../model';
import { LIMITS } from './limits';

const MAX_ENTRIES = 500;

/**
 * Keeps good answers for the time their kind allows and lets simultaneous askers share one request.
 * Failures are not kept: a retry must be able to succeed. `fresh` requests always ask anew.
 */
export function cachedHttp(http: Http, now: () => Date): Http {
  const kept = new Map<string, HttpAnswer>();
  const underWay = new Map<string, Promise<HttpAnswer | HttpFailure>>();
  return {
    async get(url, request) {
      const key = `${request.kind} ${request.accept ?? ''} ${url}`;
      const old = kept.get(key);
      const keepMs = LIMITS[request.kind].keep * 1000;
      if (old && !request.fresh && now().getTime() - old.askedAt.getTime() < keepMs) return old;
      const asked = underWay.get(key);
      // A caller with its own signal may give up: others must not be cut off with it.
      if (asked && !request.signal) return asked;
      const asking = http.get(url, request).finally(() => underWay.delete(key));
      if (!request.signal) underWay.set(key, asking);
      const answer = await asking;
      if (answer.ok && answer.status < 500 && answer.status !== 429) remember(kept, key, answer);
      return answer;
    },
  };
}

function remember(kept: Map<string, HttpAnswer>, key: string, answer: HttpAnswer): void {
  kept.delete(key);
  kept.set(key, answer);
  const oldest = kept.keys().next();
  if (kept.size > MAX_ENTRIES && !oldest.done) kept.delete(oldest.value);
}
