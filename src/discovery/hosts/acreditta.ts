import type { BadgeHost, HostExample } from '../badge-host';
import { at, nothing } from '../url';

const AWARD = /^\/credential\/[\da-f-]{36}\/?$/i;

/** Acreditta issues Open Badges, but is not known to answer machines. */
export const acreditta: BadgeHost = {
  id: 'acreditta',
  name: 'Acreditta',
  kind: 'page-only',
  matches: at(AWARD, 'acreditta.com'),
  credentialUrls: nothing,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    {
      url: 'https://acreditta.com/credential/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    {
      url: 'https://www.acreditta.com/credential/6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f',
      matches: true,
      credentialUrls: [],
    },
    { url: 'https://acreditta.com/', matches: false },
    { url: 'https://acreditta.com/credential/', matches: false },
  ];
}
