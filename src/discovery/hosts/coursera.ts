import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD =
  /^\/(?:verify|account\/accomplishments)\/(?:(?:verify|certificate|records|specialization|professional-cert)\/){0,2}([A-Z0-9]{8,24})\/?$/i;

/** Coursera: whether a certificate of that code exists, and no more. */
export const coursera: BadgeHost = {
  id: 'coursera',
  name: 'Coursera',
  kind: 'existence',
  matches: at(AWARD, 'coursera.org'),
  credentialUrls: nothing,
  canonical: (url) => `https://www.coursera.org/verify/${inPath(url, AWARD)?.toUpperCase()}`,
  existenceUrl: (url) =>
    `https://www.coursera.org/api/certificate.v1/pdf/${inPath(url, AWARD)?.toUpperCase()}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    ...[
      'verify',
      'verify/specialization',
      'verify/professional-cert',
      'account/accomplishments/verify',
      'account/accomplishments/certificate',
      'account/accomplishments/records',
      'account/accomplishments/specialization',
      'account/accomplishments/specialization/certificate',
      'account/accomplishments/professional-cert/certificate',
    ].map((path) => ({
      url: `https://www.coursera.org/${path}/ABCD2EFGH3JK`,
      matches: true,
      credentialUrls: [],
      canonical: 'https://www.coursera.org/verify/ABCD2EFGH3JK',
    })),
    { url: 'https://coursera.org/verify/ABCD2EFGH3JK', matches: true, credentialUrls: [] },
    { url: 'https://www.coursera.org/', matches: false },
    { url: 'https://www.coursera.org/learn/crane-operation', matches: false },
    { url: 'https://www.coursera.org/verify/', matches: false },
    { url: 'https://www.coursera.org/professional-certificates/harbour', matches: false },
  ];
}
