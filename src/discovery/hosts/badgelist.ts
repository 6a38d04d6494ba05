import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD =
  /^\/(?!(?:u|c|users|about|explore|search|help|blog|legal|api|assets|terms[\w-]*|privacy[\w-]*)\/)[\w-]+\/[\w-]+(?:\/u\/[\w-]+)?\/?$/;

/** BadgeList: a group and a badge in it; `/u/` leads to a whole profile. */
export const badgelist: BadgeHost = {
  id: 'badgelist',
  name: 'BadgeList',
  kind: 'page-only',
  matches: at(AWARD, 'badgelist.com'),
  credentialUrls: nothing,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    { url: 'https://www.badgelist.com/harbour-school/crane-operator', matches: true, credentialUrls: [] },
    {
      url: 'https://www.badgelist.com/harbour-school/crane-operator/u/robin',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://www.badgelist.com/', matches: false },
    { url: 'https://www.badgelist.com/harbour-school', matches: false },
    { url: 'https://www.badgelist.com/u/robin', matches: false },
  ];
}
