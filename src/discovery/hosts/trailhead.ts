import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD = /(\/credentials\/[\w-]*(?:detail|verification)[\w-]*)/;

/** Salesforce Trailhead certifications. */
export const trailhead: BadgeHost = {
  id: 'trailhead',
  name: 'Trailhead',
  kind: 'page-only',
  matches: at(AWARD, 'trailhead.salesforce.com', 'searchString'),
  credentialUrls: nothing,
  canonical: (url) =>
    `https://trailhead.salesforce.com/en${inPath(url, AWARD)}/?searchString=${url.searchParams.get('searchString')}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://trailhead.salesforce.com/en/credentials/certification-detail-print/?searchString=cm9iaW5AZXhhbXBsZQ==',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://trailhead.salesforce.com/', matches: false },
    { url: 'https://trailhead.salesforce.com/en/credentials/administratoroverview', matches: false },
    { url: 'https://trailhead.salesforce.com/en/credentials/certification-detail-print/', matches: false },
  ];
}
