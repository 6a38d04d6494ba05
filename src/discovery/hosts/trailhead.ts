import type { BadgeHost, HostExample } from '../badge-host';
import { hostIs, nothing } from '../url';

/** Salesforce Trailhead certifications. */
export const trailhead: BadgeHost = {
  id: 'trailhead',
  name: 'Trailhead',
  kind: 'page-only',
  hint: 'trailhead',
  matches: (url) =>
    hostIs(url, 'trailhead.salesforce.com') &&
    /\/credentials\/[\w-]*(?:detail|verification)/.test(url.pathname) &&
    url.searchParams.has('searchString'),
  credentialUrls: nothing,
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
