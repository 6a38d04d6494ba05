import type { BadgeHost, HostExample } from '../badge-host';
import { hostedAnswers, recorded } from '../recorded';
import { at, hostIs, inPath } from '../url';

const AWARD = /^\/public\/assertions\/([\w-]{8,64})(?:\.json)?(?:\/(?:image|baked)?)?$/;

/** Each region has its own API; the page may be on badgr.com, Parchment's domain or a sub-domain of a school. */
function api(url: URL): string {
  const region = /(?:^|\.)(eu|ca|au)\.badgr\.(?:io|com)$/.exec(url.hostname)?.[1];
  const european = hostIs(url, 'badges.parchment.eu') ? 'eu' : region;
  return `https://api.${european ? `${european}.` : ''}badgr.io/public/assertions/${inPath(url, AWARD)}`;
}

/** Badgr, later Canvas Credentials, now Parchment Digital Badges. Open Badges 2.0 hosted. */
export const badgr: BadgeHost = {
  id: 'badgr',
  name: 'Parchment Digital Badges (Badgr)',
  kind: 'hosted',
  hint: 'assertions',
  // any text/html in the header and Badgr sends us to its web page
  matches: at(AWARD, ['badgr.io', 'badgr.com', 'badges.parchment.com', 'badges.parchment.eu']),
  credentialUrls: (url) => [api(url), `${api(url)}.json`],
  canonical: api,
  around: '.badgr-badge',
  called: '.badgr-badge-name',
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const ID = 'k3Jd9sQ_SZe0-aXw1TnVbA';
  const US = `https://api.badgr.io/public/assertions/${ID}`;
  const EU = `https://api.eu.badgr.io/public/assertions/${ID}`;

  return [
    ...[
      US,
      `${US}.json`,
      `${US}?identity__email=robin%40learner.example`,
      `${US}?embedVersion=2&embedWidth=330&embedHeight=191`,
      `${US}/image`,
      `${US}/baked?v=2_0`,
      `https://badgr.com/public/assertions/${ID}`,
      `https://badges.parchment.com/public/assertions/${ID}`,
      `https://school.badges.parchment.com/public/assertions/${ID}`,
    ].map((url) => ({ url, matches: true, credentialUrls: [US, `${US}.json`], canonical: US })),
    ...[
      EU,
      `https://eu.badgr.com/public/assertions/${ID}`,
      `https://badges.parchment.eu/public/assertions/${ID}`,
    ].map((url) => ({ url, matches: true, credentialUrls: [EU, `${EU}.json`], canonical: EU })),
    {
      url: `https://badgr.com/public/assertions/${ID}`,
      matches: true,
      answers: hostedAnswers(US, 'https://api.badgr.io/public/1'),
      verdict: 'confirmed',
      reason: 'hosted-confirmed',
    },
    {
      url: US,
      matches: true,
      // status 200, and nothing of the award any more
      answers: { [US]: recorded(200, { revoked: true, revocationReason: 'Issued in error' }) },
      verdict: 'revoked',
      reason: 'hosted-revoked-because',
    },
    {
      url: EU,
      matches: true,
      answers: { [EU]: recorded(404, {}), [`${EU}.json`]: recorded(404, {}) },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://badgr.com/', matches: false },
    { url: 'https://badgr.com/public/issuers/8xKd02m_QmW7o1kzYdN4yA', matches: false },
    { url: 'https://api.badgr.io/public/badges/8xKd02m_QmW7o1kzYdN4yA', matches: false },
    { url: 'https://badgr.com/public/collections/0a1b2c3d4e5f60718293a4b5c6d7e8f9', matches: false },
    { url: `https://badgr.com.other.example/assertions/${ID}`, matches: false },
  ];
}
