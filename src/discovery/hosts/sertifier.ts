import type { BadgeHost, HostExample } from '../badge-host';
import { at, inPath, nothing } from '../url';

const AWARD = /\/verify\/(\d{8,20})\/?$/;

/** Sertifier. */
export const sertifier: BadgeHost = {
  id: 'sertifier',
  name: 'Sertifier',
  kind: 'page-only',
  matches: at(AWARD, 'verified.sertifier.com'),
  credentialUrls: nothing,
  canonical: (url) => `https://verified.sertifier.com/en/verify/${inPath(url, AWARD)}/`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  return [
    { url: 'https://verified.sertifier.com/en/verify/12345678901234/', matches: true, credentialUrls: [] },
    { url: 'https://verified.sertifier.com/', matches: false },
    { url: 'https://sertifier.com/pricing/', matches: false },
  ];
}
