import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { inPath } from '../url';

const AWARD = /^\/public\/assertions\/([\w-]{16,64})(?:\.json)?(?:\/(?:image|baked)?)?$/;

const api = (url: URL) => `https://${url.host}/public/assertions/${inPath(url, AWARD)}`;

/** Badgr is open source; its forks (edubadges and others) keep its addresses on any domain. */
export const badgrFork: BadgeHost = {
  id: 'badgr-fork',
  name: 'Badgr on its own domain',
  kind: 'hosted',
  hint: 'assertions',
  matches: (url) => AWARD.test(url.pathname),
  credentialUrls: (url) => [api(url), `${api(url)}.json`, `${api(url)}?v=3_0`],
  canonical: api,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const API = 'https://badges.college.example/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';

  return [
    ...[API, `${API}?v=2_0`, `${API}/image`, API.replace('https', 'http')].map((url) => ({
      url,
      matches: true,
      credentialUrls: [API, `${API}.json`, `${API}?v=3_0`],
      canonical: API,
    })),
    {
      url: API,
      matches: true,
      answers: { [API]: recorded(200, { revoked: true, revocationReason: 'Issued in error' }) },
      verdict: 'revoked',
      reason: 'hosted-revoked-because',
    },
    { url: 'https://badges.college.example/public/assertions/', matches: false },
    { url: 'https://badges.college.example/public/assertions/help', matches: false },
    { url: 'https://badges.college.example/public/issuers/k3Jd9sQ_SZe0-aXw1TnVbA', matches: false },
  ];
}
