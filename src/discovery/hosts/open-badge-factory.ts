import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { at, inPath } from '../url';

const AWARD = /^(\/(?:obv3\/credentials|v1\/assertion)\/[0-9a-f]{40})(?:\.html|\.json)?$/;

const credential = (url: URL) => `https://${url.hostname.replace(/^www\./, '')}${inPath(url, AWARD)}`;

/** Open Badge Factory. Open Badges 3.0 signed with a did:key; under `/v1/` older hosted assertions. */
export const openBadgeFactory: BadgeHost = {
  id: 'open-badge-factory',
  name: 'Open Badge Factory',
  kind: 'signed',
  hint: 'openbadgefactory',
  matches: at(AWARD, 'openbadgefactory.com'),
  credentialUrls: (url) => [credential(url)],
  canonical: credential,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const V3 = 'https://openbadgefactory.com/obv3/credentials/5d01dbad9a8e95c47d268307c85621e8cf8b50e0';
  const V1 = 'https://openbadgefactory.com/v1/assertion/0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d';

  return [
    ...[V3, `${V3}.html`].map((url) => ({ url, matches: true, credentialUrls: [V3], canonical: V3 })),
    ...[V1, `${V1}.html`].map((url) => ({ url, matches: true, credentialUrls: [V1], canonical: V1 })),
    {
      url: `${V3}.html`,
      matches: true,
      answers: { [V3]: recorded(404, '<h1>Not found</h1>') },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    {
      url: V1,
      matches: true,
      answers: { [V1]: recorded(410, { revoked: true }) },
      verdict: 'revoked',
      reason: 'hosted-revoked',
    },
    { url: 'https://openbadgefactory.com/', matches: false },
    // the picture of a badge class says nothing about who earned it
    { url: 'https://openbadgefactory.com/v1/badge/_/T5EXAMPLE.png?event=0a1b2c3d', matches: false },
    { url: `${V3.replace('.com', '.com.other.example')}`, matches: false },
  ];
}
