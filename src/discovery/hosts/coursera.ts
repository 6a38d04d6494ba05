import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { hostIs, inPath, nothing } from '../url';

const AWARD =
  /^\/(?:verify|account\/accomplishments)\/(?:(?:verify|certificate|records|specialization|professional-cert)\/){0,2}(?!certificates|specializations)([A-Z0-9]{8,24})\/?$/i;
const SHARED = /^\/share\/([0-9a-f]{32})\/?$/i;
/** The record that can be asked for knows certificates of single courses. */
const OF_COURSES = /^\/(?!.*(?:specialization|professional-cert))/;

const code = (url: URL) => inPath(url, AWARD)?.toUpperCase();

/** Coursera: whether a course certificate of that code exists, and no more. */
export const coursera: BadgeHost = {
  id: 'coursera',
  name: 'Coursera',
  kind: 'existence',
  matches: (url) => hostIs(url, 'coursera.org') && (AWARD.test(url.pathname) || SHARED.test(url.pathname)),
  credentialUrls: nothing,
  canonical: (url) =>
    `https://www.coursera.org/${code(url) ? `verify/${code(url)}` : `share/${inPath(url, SHARED)}`}`,
  existenceUrl: (url) =>
    code(url) && OF_COURSES.test(url.pathname)
      ? `https://www.coursera.org/api/certificate.v1/pdf/${code(url)}`
      : undefined,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const RECORD = 'https://www.coursera.org/api/certificate.v1/pdf/ABCD2EFGH3JK';
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
    {
      url: 'https://www.coursera.org/share/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
      canonical: 'https://www.coursera.org/share/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      verdict: 'page-only',
      reason: 'page-only',
    },
    {
      url: 'https://www.coursera.org/verify/ABCD2EFGH3JK',
      matches: true,
      answers: { [RECORD]: recorded(200, '%PDF-1.7', 'application/pdf') },
      verdict: 'page-only',
      reason: 'page-existence',
    },
    {
      url: 'https://www.coursera.org/account/accomplishments/certificate/ABCD2EFGH3JK',
      matches: true,
      answers: { [RECORD]: recorded(404, '') },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    // the record of courses knows neither: that it has none of this code says nothing
    ...['verify/specialization', 'account/accomplishments/professional-cert/certificate'].map(
      (path): HostExample => ({
        url: `https://www.coursera.org/${path}/ABCD2EFGH3JK`,
        matches: true,
        answers: { [RECORD]: recorded(404, '') },
        verdict: 'page-only',
        reason: 'page-only',
      }),
    ),
    { url: 'https://www.coursera.org/account/accomplishments/certificates', matches: false },
    { url: 'https://www.coursera.org/account/accomplishments/specializations', matches: false },
    { url: 'https://www.coursera.org/', matches: false },
    { url: 'https://www.coursera.org/learn/crane-operation', matches: false },
    { url: 'https://www.coursera.org/verify/', matches: false },
    { url: 'https://www.coursera.org/professional-certificates/harbour', matches: false },
  ];
}
