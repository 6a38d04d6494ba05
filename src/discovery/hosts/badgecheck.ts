import type { BadgeHost, HostExample } from '../badge-host';
import { hostIs, nothing } from '../url';

/**
 * badgecheck.io: no credential of its own. A link to it that asks about a badge leads there (`redirectors.ts`); here is
 * what asks about anything else.
 */
export const badgecheck: BadgeHost = {
  id: 'badgecheck',
  name: 'badgecheck.io',
  kind: 'checker',
  matches: (url) =>
    hostIs(url, 'badgecheck.io') && [...url.searchParams.values()].some((each) => /^https?:\/\//i.test(each)),
  credentialUrls: nothing,
  unmarked: true,
  says: 'host-checker',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    // that of a badge is taken for the badge: `test/unit/discovery/hosts/badgecheck.test.ts`
    { url: 'https://badgecheck.io/?url=https://robin.example/', matches: true, credentialUrls: [] },
    { url: 'https://badgecheck.io/', matches: false },
    { url: 'https://badgecheck.io/?url=javascript:alert(1)', matches: false },
  ];
}
