import type { Report } from '../../../model';
import { askedFor } from './usual-link';

/** Hosts that the extension may ask from the start: `host_permissions` of its manifest. */
export const DECLARED_HOSTS: readonly string[] = [
  '*.linkedin.com',
  'www.credly.com',
  'api.credly.com',
  'api.badgr.io',
  'api.eu.badgr.io',
  'api.ca.badgr.io',
  'api.au.badgr.io',
  'openbadgefactory.com',
  'api.openbadges.education',
  'api.accredible.com',
  'verifierplus.org',
  'credentials.certdirectory.io',
  'credtrail.org',
  'www.coursera.org',
  'courses.edx.org',
  'credentials.edx.org',
];

/** Hosts of the credential and its issuer that each recruiter allows when Legible first needs them. */
export function hostsToAllow(url: string, { issuer }: Report): string[] {
  const hosts = askedFor(url).map((each) => new URL(each).hostname);
  // one host that answers is enough: the others of a list are only tried after it
  const first = hosts.slice(0, 1);
  return [...new Set([...first, ...(issuer?.domain ? [issuer.domain] : [])])].filter(
    (host) => !DECLARED_HOSTS.includes(host),
  );
}
