import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing, plain } from '../url';

const AWARD = /\/certview\/sharebadge$/;

/** Oracle certifications. */
export const oracle: BadgeHost = {
  id: 'oracle',
  name: 'Oracle certification',
  kind: 'page-only',
  hint: 'sharebadge',
  matches: at(AWARD, 'catalog-education.oracle.com', 'id'),
  credentialUrls: nothing,
  canonical: ({ href }) => plain(href.replace('/pls/', '/ords/')),
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://catalog-education.oracle.com/pls/certview/sharebadge?id=0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
      canonical:
        'https://catalog-education.oracle.com/ords/certview/sharebadge?id=0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    },
    {
      url: 'https://catalog-education.oracle.com/ords/certview/sharebadge?id=0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
      canonical:
        'https://catalog-education.oracle.com/ords/certview/sharebadge?id=0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9',
    },
    { url: 'https://catalog-education.oracle.com/', matches: false },
    { url: 'https://catalog-education.oracle.com/ords/certview/sharebadge', matches: false },
  ];
}
