import type { Ports } from '../../model';
import { cachedHttp, createHttp, politeHttp, spacedHttp } from '../../net';
import { mayAsk } from '../../platform/permissions';
import { organisationAllows } from '../settings/allowed-hosts';
import { createRegistryShelf } from './registry-shelf';

/** Milliseconds between two requests to one registry. */
const REGISTRY_GAP_MS = 150;

/** However many badges are checked at once, no host gets more than this. */
const MANNERS = { atOnce: 4, burst: 12, gapMs: 120 };

/** Network and clock of the worker: a host is asked only when reader and organisation have allowed it. */
export function createWorld(): Ports {
  const now = () => new Date();
  const permitted = async (url: URL) =>
    (await organisationAllows(url.hostname)) ? mayAsk(url) : ('refused' as const);
  const http = createHttp({ fetch: globalThis.fetch.bind(globalThis), permitted, now });
  const spaced = spacedHttp(politeHttp(http, MANNERS), 'registry', REGISTRY_GAP_MS);
  return { http: cachedHttp(spaced, now, createRegistryShelf()), now };
}
