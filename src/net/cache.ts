import type { Http, HttpAnswer, HttpFailure, HttpRequest, NoAnswer } from '../model';
import { isNotToBeStored, lifetimeMs } from './lifetime';
import { fromShelf, type Shelf, toShelf } from './shelf';

const MAX_ENTRIES = 500;
/** No word of the host, for no fault of what was asked. */
const NO_WORD: readonly NoAnswer[] = ['unreachable', 'offline', 'timeout'];

/** How long what a registry said last may stand in for one that is silent; it is told as such. */
const STAND_IN_MS = 7 * 24 * 3600 * 1000;

interface Kept {
  answer: HttpAnswer;
  /** requests are numbered as they go out: one that went out earlier knows less, whenever it comes back */
  turn: number;
}

/**
 * Keeps good answers for the time that their host and their kind allow, and lets simultaneous askers share one
 * request. Failures are not kept: a retry must be able to succeed. `fresh` requests always ask anew, and what they
 * bring is never replaced by an answer to an earlier request: a revocation that was seen is not lost again. One that
 * fails takes away what was kept.
 *
 * Registries are lists that seldom change. What one said is also put on the `shelf`, if there is one, and asked for
 * with its ETag when it is old (RFC 9110 section 13.1.2); other hosts get no ETag back, which would know the browser
 * again. A registry that is silent is stood in for by what it said last, with `silent` set.
 */
export function cachedHttp(http: Http, now: () => Date, shelf?: Shelf): Http {
  const kept = new Map<string, Kept>();
  let turns = 0;
  const underWay = new Map<string, Promise<HttpAnswer | HttpFailure>>();

  async function ask(url: string, request: HttpRequest, old: HttpAnswer | undefined) {
    const etag = request.kind === 'registry' ? old?.header('etag') : undefined;
    const answer = await http.get(url, etag === undefined ? request : { ...request, ifNoneMatch: etag });
    if (!answer.ok) return standIn(old, answer, request) ?? answer;
    return old && etag !== undefined && answer.status === 304 ? { ...old, askedAt: answer.askedAt } : answer;
  }

  function standIn(old: HttpAnswer | undefined, { why }: HttpFailure, { kind }: HttpRequest) {
    if (!old || kind !== 'registry' || !NO_WORD.includes(why)) return undefined;
    return now().getTime() - old.askedAt.getTime() > STAND_IN_MS ? undefined : { ...old, silent: why };
  }

  return {
    async get(url, request) {
      const key = `${request.kind} ${request.asShown ? 'own' : ''} ${request.accept ?? ''} ${url}`;
      const old = kept.get(key)?.answer ?? (await shelved(key, request));
      if (old && !request.fresh && isYoung(old, request)) return old;
      const way = request.fresh ? `fresh ${key}` : key;
      const asked = underWay.get(way);
      // A caller with its own signal may give up: others must not be cut off with it.
      if (asked && !request.signal) return asked;
      const turn = ++turns;
      const asking = ask(url, request, old).finally(() => underWay.delete(way));
      if (!request.signal) underWay.set(way, asking);
      const answer = await asking;
      // what a host gave to the reader alone is not kept for anybody
      if (request.asShown) return answer;
      const newer = kept.get(key);
      if (newer && newer.turn > turn) return newer.answer;
      if (answer.ok && answer.status < 500 && answer.status !== 429 && answer.silent === undefined) {
        remember(kept, key, { answer, turn });
        const plain = request.kind === 'registry' && !isNotToBeStored(answer) ? toShelf(answer) : undefined;
        if (plain) await shelf?.put(key, plain);
      } else if (request.fresh && request.kind !== 'registry') {
        // asked anew and without an answer: what it said before must not come back in a moment as if it still held
        kept.delete(key);
      }
      return answer;
    },
  };

  /** What was asked for later than now was asked for by another clock. */
  function isYoung(answer: HttpAnswer, { kind }: HttpRequest): boolean {
    const age = now().getTime() - answer.askedAt.getTime();
    return age >= 0 && age < lifetimeMs(answer, kind);
  }

  async function shelved(key: string, { kind }: HttpRequest): Promise<HttpAnswer | undefined> {
    return kind === 'registry' && shelf ? fromShelf(await shelf.get(key)) : undefined;
  }
}

function remember(kept: Map<string, Kept>, key: string, entry: Kept): void {
  kept.delete(key);
  kept.set(key, entry);
  const oldest = kept.keys().next();
  if (kept.size > MAX_ENTRIES && !oldest.done) kept.delete(oldest.value);
}
