import type { BadgeHost } from './badge-host';
import { BADGE_HOSTS } from './hosts';
import { cleaned, unwrapUrl } from './unwrap';

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

/** The first host in the list that knows the address. */
export function recognise(text: string, base?: string): Recognised | undefined {
  const url = unwrapUrl(text, base);
  const host = url && BADGE_HOSTS.find((candidate) => candidate.matches(url));
  return host && recognisedAs(host, url);
}

/** The same for an address that is known to belong to the host. */
export function recognisedAs(host: BadgeHost, url: URL): Recognised {
  const clean = cleaned(url);
  return { host, ...clean, key: host.canonical?.(url) ?? clean.url };
}

/**
 * Which badge host an address belongs to, through any redirector.
 *
 * @returns the host and the address after unwrapping and without tracking; `undefined` for an ordinary link
 */
export function recogniseHost(url: string): { host: BadgeHost; url: string } | undefined {
  const found = recognise(url);
  return found && { host: found.host, url: found.url };
}

/** A host by its id, as a `Found` names it: a white label may be known only by its fragment, now dropped. */
export function hostById(id: string): BadgeHost | undefined {
  return BADGE_HOSTS.find((host) => host.id === id);
}
