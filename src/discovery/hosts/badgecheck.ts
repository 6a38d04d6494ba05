import type { BadgeHost, HostExample } from '../badge-host';
import { hostIs, webUrl } from '../url';

/** The address that the checker is asked about; the names of its parameters have changed over time. */
function asked(url: URL): string | undefined {
  for (const value of url.searchParams.values()) {
    const inner = /^https?:\/\//i.test(value) && webUrl(value);
    if (inner) return inner.href;
  }
  return undefined;
}

/** badgecheck.io: no credential of its own; the link says which one it was asked to check. */
export const badgecheck: BadgeHost = {
  id: 'badgecheck',
  name: 'badgecheck.io',
  kind: 'checker',
  matches: (url) => hostIs(url, 'badgecheck.io') && asked(url) !== undefined,
  credentialUrls(url) {
    const credential = asked(url);
    return credential ? [credential] : [];
  },
  canonical: (url) => asked(url) ?? url.href,
  says: 'host-checker',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const ASSERTION = 'https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';
  const asking = { matches: true, credentialUrls: [ASSERTION], canonical: ASSERTION };
  return [
    { url: `https://badgecheck.io?url=${encodeURIComponent(ASSERTION)}`, ...asking },
    { url: `https://badgecheck.io/?email=robin%40learner.example&data=${ASSERTION}`, ...asking },
    { url: 'https://badgecheck.io/', matches: false },
    { url: 'https://badgecheck.io/?url=javascript:alert(1)', matches: false },
  ];
}
