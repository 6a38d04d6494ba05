import type { Http, RequestKind } from '../model';

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<void>;

const pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Lets requests of one kind to one host begin at least `gapMs` milliseconds apart, in the order in which they came:
 * a registry is asked several things at once about one issuer, and is nobody's to be hurried.
 */
export function spacedHttp(http: Http, kind: RequestKind, gapMs: number, wait: Pause = pause): Http {
  /** when the last request to a host may begin; hosts that are idle are forgotten */
  const turns = new Map<string, Promise<void>>();
  return {
    async get(url, request) {
      if (request.kind === kind && URL.canParse(url)) {
        const { host } = new URL(url);
        const turn = turns.get(host);
        const next = (turn ?? Promise.resolve()).then(() => wait(gapMs));
        turns.set(host, next);
        void next.then(() => turns.get(host) === next && turns.delete(host));
        if (turn) await turn;
      }
      return http.get(url, request);
    },
  };
}
