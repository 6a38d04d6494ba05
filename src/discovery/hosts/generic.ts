import type { BadgeHost, HostExample } from '../badge-host';
import { isOtherFile } from '../other-files';
import { recorded, UNSIGNED } from '../recorded';

const WORD =
  /badge|credential|assertion|certificat|diploma|micro-?credential|(?:^|[/_.-])(?:vc|clr|award)s?(?:[/_.-]|$)/i;
// ids are long and hold digits; chapters of a handbook do not
const ASSERTION = /\/(?:badge[_-]?)?assertions?\/(?=(?:[\w-]*\d){3})[\w-]{8,}(?:\.json)?$/i;
const OPEN_BADGE =
  /\/(?:ob|obi|openbadges?|open-badges?)\/?v?[23][\w.]*\/(?:credentials|assertions)\/[\w-]{6,}$/i;
const VERIFIABLE = /\/verifiable-?credentials?\/(?=(?:[\w-]*\d){3})[\w:.-]{8,}$/i;

/** True for the path of a file that can only be a credential, or of a picture with one baked in. */
function isCredentialFile(path: string): boolean {
  if (/\.(?:vc-)?jwt$|\.vc(?:\.json)?$/i.test(path)) return true;
  if (/\.(?:png|svg)$/i.test(path)) return /(?:^|[/_.-])baked(?:[/_.-])/i.test(path) && WORD.test(path);
  return /\.json(?:ld)?$/i.test(path) && WORD.test(path);
}

/** Any address that plainly is a credential: asked as it stands. */
export const generic: BadgeHost = {
  id: 'generic',
  name: '',
  kind: 'signed',
  hint: 'json|jwt|assertion|baked|\\.vc|credentials?/|%2Fcredential|verifiable',
  accept:
    'application/ld+json, application/json, application/jwt;q=0.9, image/png;q=0.8, image/svg+xml;q=0.8',
  matches(url) {
    const { pathname } = url;
    if (isOtherFile(url)) return false;
    return (
      isCredentialFile(pathname) ||
      ASSERTION.test(pathname) ||
      OPEN_BADGE.test(pathname) ||
      VERIFIABLE.test(pathname)
    );
  },
  credentialUrls: (url) => [url.href],
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const same = (url: string): HostExample => ({ url, matches: true, credentialUrls: [url] });

  return [
    same('https://robin.example/files/welding-badge.json'),
    same('https://robin.example/credentials/degree.json'),
    same('https://robin.example/awards/first-aid.jwt'),
    same('https://robin.example/badges/first-aid.jsonld'),
    same('https://robin.example/first-aid.vc.json'),
    same('https://issuer.example/badges/assertions/8f3c0b1d2e'),
    same('https://issuer.example/ob/v3p0/credentials/a1b2c3d4'),
    same('https://issuer.example/badges/baked/first-aid.png'),
    {
      url: 'https://robin.example/first-aid.vc.json',
      matches: true,
      answers: { 'https://robin.example/first-aid.vc.json': recorded(200, UNSIGNED) },
      verdict: 'unchecked',
      reason: 'no-proof',
    },
    {
      url: 'https://robin.example/credentials/degree.json',
      matches: true,
      answers: { 'https://robin.example/credentials/degree.json': recorded(200, { name: 'no credential' }) },
      verdict: 'unchecked',
      reason: 'unknown-format',
    },
    { url: 'https://robin.example/package.json', matches: false },
    { url: 'https://robin.example/data/credentials.json', matches: false },
    { url: 'https://robin.example/badges/schema.json', matches: false },
    { url: 'https://robin.example/credentials', matches: false },
    { url: 'https://robin.example/images/badge.png', matches: false },
    { url: 'https://robin.example/recipes/baked-beans.png', matches: false },
    { url: 'https://issuer.example/docs/assertions/overview', matches: false },
    { url: 'https://issuer.example/docs/assertions/deep-equal2', matches: false },
    { url: 'https://issuer.example/guide/verifiable-credentials/data-model-2', matches: false },
    { url: 'https://github.com/robin/site/blob/main/badges/first.json', matches: false },
    { url: 'https://gitlab.com/robin/site/-/blob/main/badges/first.json', matches: false },
    { url: 'https://robin.example/assets/badges/coverage.json', matches: false },
    { url: 'https://robin.example/i18n/certificates/en.json', matches: false },
    { url: 'https://robin.example/i18n/certificates/pt-BR.json', matches: false },
    { url: 'https://robin.example/keys/service-account-credentials.json', matches: false },
    { url: 'https://w3c.github.io/vc-data-model/test.json', matches: false },
  ];
}
