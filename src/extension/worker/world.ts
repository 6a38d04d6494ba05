import type { Ports } from '../../model';
import { cachedHttp, createHttp } from '../../net';
import { mayAsk } from '../../platform/permissions';

/** Network and clock of the worker: a host is asked only when the reader has allowed it. */
export function createWorld(): Ports {
  const now = () => new Date();
  const http = createHttp({ fetch: globalThis.fetch.bind(globalThis), permitted: mayAsk, now });
  return { http: cachedHttp(http, now), now };
}
