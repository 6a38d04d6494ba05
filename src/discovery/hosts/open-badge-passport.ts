import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD = /^(\/app\/(?:badge\/info\/\d+|profile\/\d+\/embed))\b/;

/** Open Badge Passport: shows badges that others issued, mostly Open Badge Factory. */
export const openBadgePassport: BadgeHost = {
  id: 'open-badge-passport',
  name: 'Open Badge Passport',
  kind: 'page-only',
  hint: 'badgepassport',
  // a whole profile counts only where it is pasted as an embed
  matches: at(AWARD, 'openbadgepassport.com'),
  credentialUrls: nothing,
  canonical: (url) => `https://openbadgepassport.com${inPath(url, AWARD)}`,
  says: 'host-shows-others',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const SITE = 'https://openbadgepassport.com';
  return [
    { url: `${SITE}/app/badge/info/104512`, matches: true, credentialUrls: [] },
    { url: `${SITE}/app/badge/info/104512/embed`, matches: true, credentialUrls: [] },
    { url: `${SITE}/app/profile/20451/embed`, matches: true, credentialUrls: [] },
    { url: `${SITE}/`, matches: false },
    { url: `${SITE}/app/profile/20451`, matches: false },
    { url: `${SITE}/file/a/b/c/picture.png`, matches: false },
  ];
}
