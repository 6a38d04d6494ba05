import type { BadgeHost, HostExample } from '../badge-host';
import { hostedAnswers, recorded } from '../recorded';

// Moodle may live in a sub-folder of any domain: the script's name and the hash are all there is to know it by.
const PAGE = /^((?:\/[\w.~-]+)*)\/badges\/(?:badge|assertion|json\/assertion)\.php$/;

/** Folder of the site and hash of the award (`uniquehash`, letters and digits only). */
function award(url: URL): { site: string; hash: string } | undefined {
  const folder = PAGE.exec(url.pathname)?.[1];
  const hash = url.searchParams.get(/\/badge\.php$/.test(url.pathname) ? 'hash' : 'b') ?? '';
  if (folder === undefined || !/^[A-Za-z0-9]{20,64}$/.test(hash)) return undefined;
  return { site: `https://${url.host}${folder}/badges/`, hash };
}

/** Moodle, on any domain. Open Badges 1 or 2 hosted. */
export const moodle: BadgeHost = {
  id: 'moodle',
  name: 'Moodle',
  kind: 'hosted',
  hint: 'badge|assertion',
  matches: (url) => award(url) !== undefined,
  credentialUrls(url) {
    const { site, hash } = award(url) ?? { site: '', hash: '' };
    if (!hash) return [];
    return [
      `${site}assertion.php?b=${hash}`,
      `${site}assertion.php?b=${hash}&obversion=2`,
      `${site}json/assertion.php?b=${hash}&obversion=2.1`,
    ];
  },
  canonical(url) {
    const found = award(url);
    return found ? `${found.site}badge.php?hash=${found.hash}` : url.href;
  },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4';
  const from = (site: string) => ({
    matches: true,
    credentialUrls: [
      `${site}assertion.php?b=${HASH}`,
      `${site}assertion.php?b=${HASH}&obversion=2`,
      `${site}json/assertion.php?b=${HASH}&obversion=2.1`,
    ],
    canonical: `${site}badge.php?hash=${HASH}`,
  });
  const ROOT = 'https://learn.school.example/badges/';
  const FOLDER = 'https://www.school.example/vle/moodle/badges/';

  return [
    { url: `${ROOT}badge.php?hash=${HASH}`, ...from(ROOT) },
    { url: `${ROOT}assertion.php?b=${HASH}&obversion=2.1`, ...from(ROOT) },
    { url: `${ROOT}json/assertion.php?b=${HASH}&obversion=2`, ...from(ROOT) },
    { url: `${FOLDER}badge.php?hash=${HASH}`, ...from(FOLDER) },
    {
      url: `${ROOT}badge.php?hash=${HASH}`,
      matches: true,
      answers: { [`${ROOT}assertion.php?b=${HASH}`]: recorded(410, { error: 'revoked' }) },
      verdict: 'revoked',
      reason: 'hosted-revoked',
    },
    {
      url: `${ROOT}badge.php?hash=${HASH}`,
      matches: true,
      answers: hostedAnswers(`${ROOT}assertion.php?b=${HASH}`, ROOT.slice(0, -1)),
      verdict: 'confirmed',
      reason: 'hosted-confirmed',
    },
    {
      url: `${ROOT}badge.php?hash=${HASH}`,
      matches: true,
      // the site wants a log-in first
      answers: Object.fromEntries(
        from(ROOT).credentialUrls.map((address) => [address, recorded(200, '<title>Log in</title>')]),
      ),
      verdict: 'unchecked',
      reason: 'credential-page-instead',
    },
    { url: `${ROOT}badge.php`, matches: false },
    { url: `${ROOT}badge.php?hash=../../admin`, matches: false },
    { url: `${ROOT}mybadges.php`, matches: false },
    { url: `${ROOT}badgeclass.php?id=12`, matches: false },
  ];
}
