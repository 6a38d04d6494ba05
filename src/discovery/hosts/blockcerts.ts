import type { BadgeHost, HostExample } from '../badge-host';
import { isOtherFile } from '../other-files';
import { recorded } from '../recorded';

/** Blockcerts, on any domain: a JSON file that a viewer element in the page shows. */
export const blockcerts: BadgeHost = {
  id: 'blockcerts',
  name: 'Blockcerts',
  kind: 'signed',
  hint: 'blockcert',
  matches: (url) => /blockcert.*\.json$/i.test(url.hostname + url.pathname) && !isOtherFile(url),
  credentialUrls: (url) => [url.href],
  embed: { selector: 'blockcerts-verifier[src]', url: (element) => element.getAttribute('src') ?? undefined },
};

/** Addresses as people paste them, and what must come out. */
export function examples(): HostExample[] {
  const FILE = 'https://alumni.college.example/blockcerts/0a1b2c3d.json';
  return [
    { url: FILE, matches: true, credentialUrls: [FILE] },
    {
      url: FILE,
      matches: true,
      answers: { [FILE]: recorded(404, '<h1>Not found</h1>') },
      verdict: 'unchecked',
      reason: 'credential-not-found',
    },
    { url: 'https://alumni.college.example/blockcerts/', matches: false },
    { url: 'https://www.blockcerts.org/guide/', matches: false },
    { url: 'https://www.blockcerts.org/manifest.json', matches: false },
    { url: 'https://w3id.org/blockcerts/schema/2.0/context.json', matches: false },
    { url: 'https://github.com/robin/blockcerts/blob/main/package.json', matches: false },
    { url: 'https://raw.example/robin/blockcerts/main/tsconfig.json', matches: false },
  ];
}
