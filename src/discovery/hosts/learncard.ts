import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/share-boost\b/;

/** LearnCard: the credential is encrypted with a seed and a pin in the link, so only the page can show it. */
export const learncard: BadgeHost = {
  id: 'learncard',
  name: 'LearnCard',
  kind: 'page-only',
  matches: at(AWARD, 'learncard.app', 'uri'),
  credentialUrls: nothing,
  says: 'host-open-to-view',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://learncard.app/share-boost?uri=lc:network:example.org/trpc:cred:1&seed=a1&pin=1234',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://learncard.app/', matches: false },
    { url: 'https://learncard.app/share-boost', matches: false },
    { url: 'https://learncard.app/consent-flow?uri=lc:contract', matches: false },
  ];
}
