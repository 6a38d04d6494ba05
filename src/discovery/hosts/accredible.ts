import type { BadgeHost, HostExample } from '../badge-host';
import { hostIs, inPath } from '../url';

const AWARD = /^\/(?:embed\/|v1\/obi\/badge_assertions\/)?([\da-f-]{36})\/?$/i;
const OLD = /^\/((?=[a-z]*\d)[a-z0-9]{8})$/;

const OWN = ['credential.net', 'accredible.com'];

/** Schools and companies put it on their own domain, mostly `credentials.`; its share button leaves a fragment. */
function whiteLabel(url: URL): boolean {
  return (
    /(?:^|\.)credentials?\./.test(url.hostname) ||
    hostIs(url, 'blockchain.stem.org') ||
    /^#(?:acc|gs)\.\w+$/.test(url.hash)
  );
}

const id = (url: URL) => inPath(url, AWARD)?.toLowerCase();

/** Accredible, with credential.net and the white labels. Open Badges 2.0 hosted, where the issuer offers it. */
export const accredible: BadgeHost = {
  id: 'accredible',
  name: 'Accredible',
  kind: 'hosted',
  hint: 'credential|accredible|stem.{1,3}org|#acc\\.|#gs\\.|%23acc|%23gs',
  matches: (url) =>
    id(url) !== undefined
      ? hostIs(url, ...OWN) || whiteLabel(url)
      : hostIs(url, 'credential.net') && OLD.test(url.pathname),
  credentialUrls(url) {
    const uuid = id(url);
    return uuid ? [`https://api.accredible.com/v1/obi/badge_assertions/${uuid}`] : [];
  },
  canonical: (url) => `https://www.credential.net/${id(url) ?? url.pathname.slice(1)}`,
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
    { url: 'https://www.credential.net/k2x7d9qa', matches: true, credentialUrls: [] },
    { url: 'https://www.credential.net/', matches: false },
    { url: 'https://www.credential.net/features', matches: false },
    { url: 'https://www.credential.net/profile/robinexample/wallet', matches: false },
    { url: 'https://images.credential.net/embed/k2x7d9qa.png', matches: false },
    { url: `https://www.college.example/${ID}`, matches: false },
    { url: `https://credential.net.other.example/x/${ID}`, matches: false },
  ];
}
