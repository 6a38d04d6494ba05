import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing, plain } from '../url';

const AWARD = /\/public\/(?:verify\/credential\/[\w-]{6,}|(?:verification|badge|transcript)\.aspx$)/i;

/** CertMetrics, for AWS, Cisco, CompTIA and others: most of them issue the same badge on Credly too. */
export const certmetrics: BadgeHost = {
  id: 'certmetrics',
  name: 'CertMetrics',
  kind: 'page-only',
  matches: at(AWARD, 'certmetrics.com'),
  credentialUrls: nothing,
  // the same record in each language of the page
  canonical: ({ host, pathname, search }) =>
    plain(`https://${host}${pathname.toLowerCase().replace(/\/\w\w\/public\//, '/en/public/')}${search}`),
  says: 'host-often-on-credly',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://cp.certmetrics.com/amazon/en/public/verify/credential/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://cp.certmetrics.com/CompTIA/en/public/verify/credential/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://aw.certmetrics.com/amazon/public/verification.aspx', matches: true, credentialUrls: [] },
    {
      url: 'https://www.certmetrics.com/amazon/public/badge.aspx?i=1&t=c&d=2020-01-01&ci=AWS00000001',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://www.certmetrics.com/', matches: false },
    { url: 'https://cp.certmetrics.com/amazon/en/login', matches: false },
    { url: 'https://cp.certmetrics.com/amazon/en/public/verify/credential', matches: false },
  ];
}
