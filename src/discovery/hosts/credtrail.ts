import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { at, inPath } from '../url';

const AWARD = /^\/badges\/([\w-]{4,80})(?:\/(?:jsonld|verification|download))?\/?$/;

const page = (url: URL) => `https://credtrail.org/badges/${inPath(url, AWARD)}`;

/** CredTrail. Open Badges 3.0 signed with a did:web key, with a Bitstring status list. */
export const credtrail: BadgeHost = {
  id: 'credtrail',
  name: 'CredTrail',
  kind: 'signed',
  matches: at(AWARD, 'credtrail.org'),
  credentialUrls: (url) => [`${page(url)}/jsonld`, `${page(url)}/download`],
  canonical: page,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const PAGE = 'https://credtrail.org/badges/0a1b2c3d-4e5f';
  return [
    ...[PAGE, `${PAGE}/jsonld`, `${PAGE}/verification`, `${PAGE}/download`].map((url) => ({
      url,
      matches: true,
      credentialUrls: [`${PAGE}/jsonld`, `${PAGE}/download`],
      canonical: PAGE,
    })),
    {
      url: PAGE,
      matches: true,
      answers: { [`${PAGE}/jsonld`]: recorded(404, {}), [`${PAGE}/download`]: recorded(404, {}) },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://credtrail.org/', matches: false },
    { url: 'https://credtrail.org/badges', matches: false },
  ];
}
