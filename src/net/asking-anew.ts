import type { Http, HttpRequest } from '../model';

/**
 * "Check again now" for a question that leads to the same address more than once: each is asked anew at its first
 * request, and the others share what came of it.
 */
export function askingAnew(http: Http): Http {
  const asked = new Map<string, Promise<unknown>>();
  const key = (url: string, { kind, accept = '' }: HttpRequest) => `${kind} ${accept} ${url}`;
  return {
    async get(url, request) {
      const first = asked.get(key(url, request));
      if (first) {
        await first;
        return http.get(url, request);
      }
      const asking = http.get(url, { ...request, fresh: true });
      asked.set(
        key(url, request),
        asking.catch(() => undefined),
      );
      return asking;
    },
  };
}
