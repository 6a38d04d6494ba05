import type { BadgeHost } from './badge-host';
import { BADGE_HOSTS } from './hosts';
import { cleaned, unwrapUrl } from './unwrap';
import { plain } from './url';

const HINTS = new RegExp([...new Set(BADGE_HOSTS.map((host) => host.hint ?? host.id))].join('|'), 'i');

/** Cheap test on the raw text of an address: false means that no host can match it. */
export function mayBeBadge(text: string): boolean {
  return HINTS.test(text);
}

/** A link that leads to a badge: unwrapped, cleaned, and with one key for all links to the same award. */
export interface Recognised {
  host: BadgeHost;
  url: string;
  email?: string;
  key: string;
}

/** The first host in the list that knows the address as that of a badge. */
export function recognise(text: string, base?: string): Recognised | undefined {
  const known = recogniseHost(text, base);
  return known?.host.unmarked ? undefined : known;
}

/** The same for an address that is known to belong to the host. */
export function recognisedAs(host: BadgeHost, url: URL): Recognised {
  const clean = cleaned(url);
  const address = clean.url === url.href ? url : new URL(clean.url);
  return { host, ...clean, key: host.canonical?.(address) ?? plain(clean.url) };
}

/**
 * Which badge host an address belongs to, through any redirector.
 *
 * @returns the host, the address after unwrapping and without tracking, and what is the same for all addresses of the
 * award; `undefined` for an ordinary link
 */
export function recogniseHost(text: string, base?: string): Recognised | undefined {
  const url = unwrapUrl(text, base);
  const host = url && BADGE_HOSTS.find((candidate) => candidate.matches(url));
  return host && recognisedAs(host, url);
}

/** A host by its id, as a `Found` names it: a white label may be known only by its fragment, now dropped. */
export function hostById(id: string): BadgeHost | undefined {
  return BADGE_HOSTS.find((host) => host.id === id);
}
