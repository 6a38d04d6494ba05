import type { BadgeHost, HostExample } from '../badge-host';
import { recorded, UNSIGNED } from '../recorded';
import { at, inPath } from '../url';

const AWARD = /^\/public\/assertions\/([\w-]{8,64})(?:\.json)?\/?(?:image|baked)?$/;

const api = (url: URL) => `https://api.openbadges.education/public/assertions/${inPath(url, AWARD)}`;

/** Open Educational Badges (Germany): a Badgr fork that signs Open Badges 3.0 with keys at https addresses. */
export const openbadgesEducation: BadgeHost = {
  id: 'openbadges-education',
  name: 'Open Educational Badges',
  kind: 'signed',
  hint: 'assertions',
  matches: at(AWARD, 'openbadges.education'),
  credentialUrls: (url) => [`${api(url)}?v=3_0`, api(url)],
  canonical: api,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const API = 'https://api.openbadges.education/public/assertions/7hTq-ab_Ss6uWeDrkM_jLQ';

  return [
    ...[API, `${API}?v=3_0`, 'https://openbadges.education/public/assertions/7hTq-ab_Ss6uWeDrkM_jLQ'].map(
      (url) => ({
        url,
        matches: true,
        credentialUrls: [`${API}?v=3_0`, API],
        canonical: API,
      }),
    ),
    {
      url: API,
      matches: true,
      answers: { [`${API}?v=3_0`]: recorded(200, UNSIGNED) },
      verdict: 'unchecked',
      reason: 'no-proof',
    },
    {
      url: API,
      matches: true,
      answers: { [`${API}?v=3_0`]: recorded(200, { revoked: true }) },
      verdict: 'revoked',
      reason: 'hosted-revoked',
    },
    { url: 'https://openbadges.education/', matches: false },
    { url: 'https://api.openbadges.education/public/issuers/7hTq-ab_Ss6uWeDrkM_jLQ', matches: false },
    { url: `${API}/revocations`, matches: false },
  ];
}
