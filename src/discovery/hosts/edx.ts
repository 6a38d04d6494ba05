import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/(?:certificates|credentials)\/[0-9a-f]{32}\/?$/;

/** edX: a record of a course or programme, there or not. */
export const edx: BadgeHost = {
  id: 'edx',
  name: 'edX',
  kind: 'existence',
  matches: at(AWARD, 'edx.org'),
  credentialUrls: nothing,
  existenceUrl: (url) => `https://${url.hostname}${AWARD.exec(url.pathname)?.[0]}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://courses.edx.org/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://credentials.edx.org/credentials/0a1b2c3d4e5f60718293a4b5c6d7e8f9/',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://www.edx.org/', matches: false },
    { url: 'https://courses.edx.org/certificates/', matches: false },
    { url: 'https://www.edx.org/certificates/professional-certificate', matches: false },
  ];
}
