import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD = /(\/user-badges\/[\w-]+)/;

/** Badgecraft: its interface for machines needs a login. */
export const badgecraft: BadgeHost = {
  id: 'badgecraft',
  name: 'Badgecraft',
  kind: 'page-only',
  matches: at(AWARD, 'badgecraft.eu'),
  credentialUrls: nothing,
  canonical: (url) => `https://www.badgecraft.eu/en${inPath(url, AWARD)}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    { url: 'https://www.badgecraft.eu/en/user-badges/0a1b2c3d4e', matches: true, credentialUrls: [] },
    { url: 'https://www.badgecraft.eu/', matches: false },
    { url: 'https://www.badgecraft.eu/en/users/robin', matches: false },
    { url: 'https://www.badgecraft.eu/api/graphql', matches: false },
  ];
}
