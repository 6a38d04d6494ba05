import type { BadgeHost, HostExample } from '../badge-host';

/** Blockcerts, on any domain: a JSON file that a viewer element in the page shows. */
export const blockcerts: BadgeHost = {
  id: 'blockcerts',
  name: 'Blockcerts',
  kind: 'signed',
  hint: 'blockcert',
  matches: (url) => /blockcert[^?#]*\.json$/i.test(url.href.replace(/[?#].*/, '')),
  credentialUrls: (url) => [url.href],
  embed: { selector: 'blockcerts-verifier[src]', attribute: 'src', url: (value) => value },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const FILE = 'https://alumni.college.example/blockcerts/0a1b2c3d.json';
  return [
    { url: FILE, matches: true, credentialUrls: [FILE] },
    { url: 'https://alumni.college.example/blockcerts/', matches: false },
    { url: 'https://www.blockcerts.org/guide/', matches: false },
  ];
}
