import type { Ports } from '../../model';
import { cachedHttp, createHttp, politeHttp, type Shelf, spacedHttp } from '../../net';

/** Milliseconds between two requests to one registry. */
const REGISTRY_GAP_MS = 150;

/** However many badges are checked at once, no host gets more than this. */
const MANNERS = { atOnce: 4, burst: 12, gapMs: 120 };

/** What the engine needs of the browser and may not be able to ask for where it runs. */
export interface Surroundings {
  /** may this host be asked? `refused`: the organisation does not want it */
  permitted(url: URL): Promise<boolean | 'refused'>;
  /** answers of registries, kept while the browser runs */
  shelf: Shelf;
}

/** Network and clock of the engine: a host is asked only when reader and organisation have allowed it. */
export function createWorld({ permitted, shelf }: Surroundings): Ports {
  const now = () => new Date();
  const http = createHttp({
    fetch: globalThis.fetch.bind(globalThis),
    permitted,
    now,
    online: () => navigator.onLine,
  });
  const spaced = spacedHttp(politeHttp(http, MANNERS), 'registry', REGISTRY_GAP_MS);
  return { http: cachedHttp(spaced, now, shelf), now };
}
