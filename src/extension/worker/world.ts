import type { Ports } from '../../model';
import { cachedHttp, createHttp, spacedHttp } from '../../net';
import { mayAsk } from '../../platform/permissions';
import { organisationAllows } from '../settings/allowed-hosts';
import { createRegistryShelf } from './registry-shelf';

/** Milliseconds between two requests to one registry. */
const REGISTRY_GAP_MS = 150;

/** Network and clock of the worker: a host is asked only when reader and organisation have allowed it. */
export function createWorld(): Ports {
  const now = () => new Date();
  const permitted = async (url: URL) =>
    (await organisationAllows(url.hostname)) ? mayAsk(url) : ('refused' as const);
  const http = createHttp({ fetch: globalThis.fetch.bind(globalThis), permitted, now });
  return { http: cachedHttp(spacedHttp(http, 'registry', REGISTRY_GAP_MS), now, createRegistryShelf()), now };
}
