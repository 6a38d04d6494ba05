import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { at, inPath } from '../url';

const AWARD = /^\/(?:verify|credentials)\/(CRD-[\w-]+)(?:\/ob3)?\/?$/i;

const award = (url: URL) => `https://credentials.certdirectory.io/credentials/${inPath(url, AWARD)}/ob3`;

/** CertDirectory. Open Badges 3.0 signed with a did:web key; answers 403 when the award is private. */
export const certdirectory: BadgeHost = {
  id: 'certdirectory',
  name: 'CertDirectory',
  kind: 'signed',
  matches: at(AWARD, 'credentials.certdirectory.io'),
  credentialUrls: (url) => [award(url)],
  canonical: award,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const API = 'https://credentials.certdirectory.io/credentials/CRD-2026-0A1B/ob3';
  return [
    ...['https://credentials.certdirectory.io/verify/CRD-2026-0A1B', API].map((url) => ({
      url,
      matches: true,
      credentialUrls: [API],
      canonical: API,
    })),
    {
      url: 'https://credentials.certdirectory.io/verify/CRD-2026-0A1B',
      matches: true,
      answers: { [API]: recorded(403, { error: 'private' }) },
      verdict: 'unchecked',
      reason: 'credential-refused',
    },
    { url: 'https://credentials.certdirectory.io/', matches: false },
    { url: 'https://credentials.certdirectory.io/issuers/harbour/did.json', matches: false },
    { url: 'https://credentials.certdirectory.io/verify/', matches: false },
  ];
}
