import type { Hit } from './hit';
import type { Page } from './page';
import { oneLine, readable } from './readable';

/** What a page calls itself: its first heading, or its title. */
export function titleOf(document: Document | null): string {
  return readable(document?.querySelector('h1')) || oneLine(document?.title);
}

/**
 * The badge that the page itself shows, when a host knows the page's own address. It stands at the first heading; in a
 * page without one it has no place that can be seen.
 */
export function ownBadge(document: Document, { own }: Page): Hit | undefined {
  // where there is no heading, to look for one takes a visit to the whole page
  const element = own && (document.querySelector('h1') ?? document.head);
  if (!element) return undefined;
  const { host, key, ...where } = own;
  return { key, element, found: { ...where, host: host.id, kind: 'link', label: titleOf(document) } };
}
