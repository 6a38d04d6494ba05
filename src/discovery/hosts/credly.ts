import type { BadgeHost, HostExample } from '../badge-host';
import { hostedAnswers, recorded } from '../recorded';
import { hostIs, inPath, webUrl } from '../url';

// `embedded_badge` is what the embed script puts into its frame; `images.credly.com` holds artwork that all earners share.
const AWARD =
  /\/(?:badges|earned\/badge|[\w-]*embed[\w-]*|badge_assertions|open_badge_credentials)\/(?:[\w-]+\/)?([\da-f-]{36})(?:\/|$)/i;

const isCredly = (url: URL) => hostIs(url, 'credly.com', 'youracclaim.com');

const id = (url: URL) => inPath(url, AWARD)?.toLowerCase() ?? '';

/** Credly, formerly Acclaim. Open Badges 2.0 hosted; 3.0 signed with a did:web key. */
export const credly: BadgeHost = {
  id: 'credly',
  name: 'Credly',
  kind: 'hosted',
  hint: 'credly|acclaim',
  // with text/html, or with several types, Credly answers with a web page
  accept: 'application/json',
  matches: (url) => isCredly(url) && !hostIs(url, 'images.credly.com') && id(url) !== '',
  credentialUrls(url) {
    const sandbox = /^sandbox/.test(url.hostname);
    if (sandbox) return [`https://sandbox-api.credly.com/v1/obi/v2/badge_assertions/${id(url)}`];
    return [
      `https://api.credly.com/v1/obi/v2/badge_assertions/${id(url)}`,
      `https://www.credly.com/api/v1/obi/v2/badge_assertions/${id(url)}`,
      `https://www.credly.com/api/v1/obi/v3/open_badge_credentials/${id(url)}`,
    ];
  },
  canonical: (url) =>
    `https://${/^sandbox/.test(url.hostname) ? 'sandbox' : 'www'}.credly.com/badges/${id(url)}`,
  embed: {
    selector: '[data-share-badge-id]',
    url(element) {
      const badge = element.getAttribute('data-share-badge-id') ?? '';
      const site = webUrl(element.getAttribute('data-share-badge-host') || 'https://www.credly.com');
      if (!site || !isCredly(site) || !/^[\da-f-]{36}$/i.test(badge)) return undefined;
      return `https://${site.hostname}/badges/${badge}`;
    },
  },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const UUID_A = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
  const API = [
    `https://api.credly.com/v1/obi/v2/badge_assertions/${UUID_A}`,
    `https://www.credly.com/api/v1/obi/v2/badge_assertions/${UUID_A}`,
    `https://www.credly.com/api/v1/obi/v3/open_badge_credentials/${UUID_A}`,
  ];
  const PAGE = `https://www.credly.com/badges/${UUID_A}`;

  return [
    ...[
      PAGE,
      `${PAGE}/public_url`,
      `${PAGE}/linked_in_profile`,
      `${PAGE}/linked_in?t=s9x2ab`,
      `https://www.youracclaim.com/badges/${UUID_A}/public_url`,
      `https://www.credly.com/embedded_badge/${UUID_A}`,
      `https://www.credly.com/earner/earned/badge/${UUID_A}`,
      `https://api.credly.com/v1/obi/v2/badge_assertions/${UUID_A}`,
      `https://www.credly.com/api/v1/obi/v3/open_badge_credentials/${UUID_A}`,
    ].map((url) => ({ url, matches: true, credentialUrls: API, canonical: PAGE })),
    {
      url: `https://sandbox-api.credly.com/v1/obi/v2/badge_assertions/${UUID_A}`,
      matches: true,
      credentialUrls: [`https://sandbox-api.credly.com/v1/obi/v2/badge_assertions/${UUID_A}`],
    },
    {
      url: PAGE,
      matches: true,
      answers: hostedAnswers(API[0] ?? '', 'https://api.credly.com/v1/obi/v2/issuers/1'),
      verdict: 'confirmed',
      reason: 'hosted-confirmed',
    },
    {
      url: PAGE,
      matches: true,
      answers: { [API[0] ?? '']: recorded(410, { revoked: true }) },
      verdict: 'revoked',
      reason: 'hosted-revoked',
    },
    {
      url: PAGE,
      matches: true,
      answers: Object.fromEntries(API.map((address) => [address, recorded(404, { errors: [] })])),
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://www.credly.com/', matches: false },
    { url: 'https://www.credly.com/users/robin-example', matches: false },
    { url: 'https://www.credly.com/users/robin-example/badges.json', matches: false },
    { url: 'https://www.credly.com/org/example/badge/example-badge', matches: false },
    { url: `https://images.credly.com/size/110x110/images/${UUID_A}/image.png`, matches: false },
    { url: `https://credly.com.other.example/badges/${UUID_A}`, matches: false },
    { url: `https://notcredly.com/badges/${UUID_A}`, matches: false },
  ];
}
