import type { BadgeHost, HostExample } from '../badge-host';
import { recorded } from '../recorded';
import { hostIs, inPath } from '../url';

const AWARD = /^\/(?:embed\/|v1\/obi\/badge_assertions\/)?([\da-f-]{36})\/?$/i;
const OLD = /^\/(?:embed\/)?([a-z0-9]{8})\/?$/;
/** Pages of the site itself whose names are as long as an old id; one id in fourteen holds no digit. */
const PAGES = /^\/(?:features|partners|platform|products|register|security|settings)/;

const SHARED = /^#(?:acc|gs)\.\w+$/;

const OWN = ['credential.net', 'accredible.com'];

/** Schools and companies put it on their own domain, mostly `credentials.`; its share button leaves a fragment. */
function whiteLabel(url: URL): boolean {
  return (
    /(?:^|\.)credentials?\./.test(url.hostname) || hostIs(url, 'blockchain.stem.org') || SHARED.test(url.hash)
  );
}

const id = (url: URL) => inPath(url, AWARD)?.toLowerCase();

/** Ids of before are found on its own domains, and elsewhere when the share button has left its fragment. */
function isOld(url: URL): boolean {
  if (!OLD.test(url.pathname)) return false;
  if (hostIs(url, 'credential.net')) return !PAGES.test(url.pathname);
  return /\d/.test(url.pathname) && (hostIs(url, 'accredible.com') || SHARED.test(url.hash));
}

/** Accredible, with credential.net and the white labels. Open Badges 2.0 hosted, where the issuer offers it. */
export const accredible: BadgeHost = {
  id: 'accredible',
  name: 'Accredible',
  kind: 'hosted',
  hint: 'credential|accredible|stem.{1,3}org|#acc\\.|#gs\\.|%23acc|%23gs',
  matches: (url) => (id(url) !== undefined ? hostIs(url, ...OWN) || whiteLabel(url) : isOld(url)),
  credentialUrls(url) {
    const uuid = id(url);
    return uuid ? [`https://api.accredible.com/v1/obi/badge_assertions/${uuid}`] : [];
  },
  anyDomain: true,
  canonical: (url) => `https://www.credential.net/${id(url) ?? inPath(url, OLD)}`,
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const ID = '6b1f0f6e-3f0a-4f0c-9d8e-2a7b5c4d3e1f';
  const API = [`https://api.accredible.com/v1/obi/badge_assertions/${ID}`];

  return [
    ...[
      `https://www.credential.net/${ID}`,
      `https://www.credential.net/${ID}#acc.x1Y2z3A4`,
      `https://www.credential.net/embed/${ID}`,
      `https://google.accredible.com/${ID}`,
      `https://skillshop.credential.net/${ID}`,
      `https://credentials.college.example/${ID}#gs.ab12cd`,
      `https://lab.credential.school.example/${ID}`,
      `https://blockchain.stem.org/${ID}`,
      `https://awards.college.example/${ID}#acc.x1Y2z3A4`,
      `https://api.accredible.com/v1/obi/badge_assertions/${ID}`,
    ].map((url) => ({
      url,
      matches: true,
      credentialUrls: API,
      canonical: `https://www.credential.net/${ID}`,
    })),
    ...[
      'https://www.credential.net/k2x7d9qa',
      'https://www.credential.net/embed/k2x7d9qa',
      'https://google.accredible.com/k2x7d9qa',
      'https://credentials.college.example/k2x7d9qa#gs.ab12cd',
    ].map((url) => ({
      url,
      matches: true,
      credentialUrls: [],
      canonical: 'https://www.credential.net/k2x7d9qa',
    })),
    { url: 'https://www.credential.net/qxkvbwmz', matches: true, credentialUrls: [] },
    { url: 'https://www.accredible.com/features', matches: false },
    { url: 'https://credentials.college.example/features', matches: false },
    {
      url: `https://www.credential.net/${ID}`,
      matches: true,
      answers: { [API[0] ?? '']: recorded(404, {}) },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://www.credential.net/', matches: false },
    { url: 'https://www.credential.net/features', matches: false },
    { url: 'https://www.credential.net/profile/robinexample/wallet', matches: false },
    { url: 'https://images.credential.net/embed/k2x7d9qa.png', matches: false },
    { url: `https://www.college.example/${ID}`, matches: false },
    { url: `https://credential.net.other.example/x/${ID}`, matches: false },
  ];
}
