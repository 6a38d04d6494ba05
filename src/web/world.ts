import { cachedHttp, createHttp } from '../net';
import { DEFAULT_REGISTRIES } from '../trust';
import type { VerifierWorld } from '../ui/verifier';

/**
 * Network and clock of a web page without the extension. The policy is the same; beside it each host decides
 * whether a web page may read its answers (CORS), and nobody can grant more than that.
 */
export function webWorld(): VerifierWorld {
  const now = () => new Date();
  const http = createHttp({ fetch: globalThis.fetch.bind(globalThis), now, online: () => navigator.onLine });
  return {
    ports: { http: cachedHttp(http, now), now },
    settings: async () => ({ registries: DEFAULT_REGISTRIES, linkage: true }),
    isWebPage: true,
  };
}
