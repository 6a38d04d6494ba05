import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/credentials\/[\da-f-]{36}\/?$/i;

/** Certifier, whose awards live on credsverse.com. */
export const certifier: BadgeHost = {
  id: 'certifier',
  name: 'Certifier',
  kind: 'page-only',
  hint: 'credsverse',
  matches: at(AWARD, 'credsverse.com'),
  credentialUrls: nothing,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://credsverse.com/credentials/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://credsverse.com/', matches: false },
    { url: 'https://credsverse.com/credentials/', matches: false },
  ];
}
