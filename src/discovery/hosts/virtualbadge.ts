import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/certificate-validator\b/;

/** Virtualbadge. */
export const virtualbadge: BadgeHost = {
  id: 'virtualbadge',
  name: 'Virtualbadge',
  kind: 'page-only',
  matches: at(AWARD, 'virtualbadge.io', 'credential'),
  credentialUrls: nothing,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://www.virtualbadge.io/certificate-validator?credential=6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://virtualbadge.io/certificate-validator?credential=cer-0a1b2c',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://www.virtualbadge.io/', matches: false },
    { url: 'https://www.virtualbadge.io/certificate-validator', matches: false },
  ];
}
