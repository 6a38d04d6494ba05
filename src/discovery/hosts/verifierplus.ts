import type { BadgeHost, HostExample } from '../badge-host';
import { recorded, UNSIGNED } from '../recorded';
import { decoded, hostIs, inPath, webUrl } from '../url';

const SHARED = /^\/(?:api\/)?credentials\/([\da-f-]{36})\/?$/i;

/** Target of `#verify?vc=`: mostly not percent-encoded, so everything after it belongs to it. */
function named(url: URL): URL | undefined {
  const text = /^#\/?verify\?(?:[^#]*&)?vc=(.+)$/.exec(url.hash)?.[1];
  if (!text) return undefined;
  return webUrl(/^https?:\//i.test(text) ? text : (decoded(text) ?? ''));
}

/** Id of a credential that is kept here, by either of its addresses or as what is to be verified. */
function shared(url: URL | undefined): string | undefined {
  if (!url || !hostIs(url, 'verifierplus.org')) return undefined;
  return inPath(url, SHARED)?.toLowerCase() ?? shared(named(url));
}

/** VerifierPlus, where the Learner Credential Wallet publishes what a holder shares. */
export const verifierplus: BadgeHost = {
  id: 'verifierplus',
  name: 'VerifierPlus',
  kind: 'signed',
  accept: 'application/json',
  matches: (url) =>
    hostIs(url, 'verifierplus.org') && (SHARED.test(url.pathname) || named(url) !== undefined),
  credentialUrls(url) {
    const id = shared(url);
    const target = id ? `https://verifierplus.org/api/credentials/${id}` : named(url)?.href;
    return target ? [target] : [];
  },
  canonical(url) {
    const id = shared(url);
    return id ? `https://verifierplus.org/credentials/${id}` : (named(url)?.href ?? url.href);
  },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const ID = '2f6b1c1e-98a4-4b1e-9d7c-0e5f4a3b2c1d';
  const PAGE = `https://verifierplus.org/credentials/${ID}`;
  const API = [`https://verifierplus.org/api/credentials/${ID}`];
  const STORED = 'https://storage.wallet.example/space/z1A/credential?part=1&of=2';

  return [
    { url: PAGE, matches: true, credentialUrls: API, canonical: PAGE },
    {
      url: `https://www.verifierplus.org/credentials/${ID}/`,
      matches: true,
      credentialUrls: API,
      canonical: PAGE,
    },
    { url: API[0] ?? '', matches: true, credentialUrls: API, canonical: PAGE },
    {
      url: `https://verifierplus.org/#verify?vc=${STORED}`,
      matches: true,
      credentialUrls: [STORED],
      canonical: STORED,
    },
    {
      url: `https://verifierplus.org/#verify?vc=${encodeURIComponent(STORED)}`,
      matches: true,
      credentialUrls: [STORED],
      canonical: STORED,
    },
    {
      url: `https://verifierplus.org/#verify?vc=${PAGE}`,
      matches: true,
      credentialUrls: API,
      canonical: PAGE,
    },
    {
      url: `https://verifierplus.org/#verify?vc=${API}`,
      matches: true,
      credentialUrls: API,
      canonical: PAGE,
    },
    {
      url: PAGE,
      matches: true,
      answers: {
        [API[0] ?? '']: recorded(200, {
          id: ID,
          controller: 'did:key:z6Mk',
          shared: true,
          credential: UNSIGNED,
          vp: {
            '@context': ['https://www.w3.org/ns/credentials/v2'],
            type: ['VerifiablePresentation'],
            verifiableCredential: [UNSIGNED],
          },
        }),
      },
      verdict: 'unchecked',
      reason: 'no-proof',
    },
    {
      url: PAGE,
      matches: true,
      answers: { [API[0] ?? '']: recorded(404, { message: 'Not found' }) },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://verifierplus.org/', matches: false },
    { url: 'https://verifierplus.org/#verify?vc=javascript:alert(1)', matches: false },
    { url: 'https://verifierplus.org/faq', matches: false },
  ];
}
