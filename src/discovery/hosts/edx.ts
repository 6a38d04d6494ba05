import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { at, nothing } from '../url';

const AWARD = /^\/(?:certificates|credentials|records\/programs\/shared)\/[0-9a-f]{32}\/?$/;

/** edX: a record of a course or programme, there or not. A shared programme record is a page for people. */
export const edx: BadgeHost = {
  id: 'edx',
  name: 'edX',
  kind: 'existence',
  matches: at(AWARD, 'edx.org'),
  credentialUrls: nothing,
  existenceUrl: ({ hostname, pathname }) =>
    /^\/records/.test(pathname) ? undefined : `https://${hostname}${pathname}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const COURSE = 'https://courses.edx.org/certificates/0a1b2c3d4e5f60718293a4b5c6d7e8f9';
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
    {
      url: 'https://credentials.edx.org/records/programs/shared/0a1b2c3d4e5f60718293a4b5c6d7e8f9/',
      matches: true,
      credentialUrls: [],
      verdict: 'page-only',
      reason: 'page-only',
    },
    ...[200, 404].map(
      (status): HostExample => ({
        url: COURSE,
        matches: true,
        answers: { [COURSE]: recorded(status, '<h1>edX</h1>') },
        verdict: status === 200 ? 'page-only' : 'unchecked',
        reason: status === 200 ? 'page-existence' : 'credential-not-found',
      }),
    ),
    { url: 'https://www.edx.org/', matches: false },
    { url: 'https://courses.edx.org/certificates/', matches: false },
    { url: 'https://www.edx.org/certificates/professional-certificate', matches: false },
  ];
}
