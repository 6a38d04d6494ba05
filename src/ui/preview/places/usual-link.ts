import { recogniseHost } from '../../../discovery';
import type { Reading } from '../../../model';
import { HOST_LINKS } from '../host-links';
import type { LinkAdvice } from '../link-advice';

/** Stands in an example where only the holder knows what to write. */
const STAND_INS: Readonly<Record<string, string>> = {
  name: 'your-name',
  number: '104512',
  short: 'k2x7d9qa',
};

/**
 * The link that holders often paste in place of the one that we advise, and that loses the proof: the one they came
 * with when it is such a link, else the host's example from `host-links.ts`, else the page about the achievement.
 * `undefined` where none is known. Pure; every answer is checked to lead to no credential.
 */
export function usualLink(
  advice: LinkAdvice,
  address: string | undefined,
  reading: Reading | undefined,
): string | undefined {
  const candidates = [
    address,
    ...(advice.put === undefined ? [] : examplesFor(advice.put)),
    reading?.assessment.criteriaUrl,
  ];
  return candidates.find((each) => each !== undefined && isWeb(each) && !leadsToCredential(each));
}

/** Links of the same host that look alike, with this award's own id where they carry one. */
function examplesFor(put: string): string[] {
  const { host } = recogniseHost(put) ?? {};
  const { hostname, pathname } = new URL(put);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const fill: Record<string, string> = {
    ...STAND_INS,
    site: hostname,
    id: last.replace(/\.html?$/, ''),
  };
  const links = HOST_LINKS.find(({ id }) => id === host?.id)?.loses ?? [];
  return links.map((link) => link.replace(/\{(\w+)\}/g, (_, key: string) => fill[key] ?? ''));
}

/** Would Legible ask for a credential behind this address? */
export function leadsToCredential(address: string): boolean {
  return askedFor(address).length > 0;
}

/** Addresses that Legible asks for the credential behind a link; none for an ordinary link or a mere page. */
export function askedFor(address: string): string[] {
  const known = recogniseHost(address);
  return known ? known.host.credentialUrls(new URL(known.url)) : [];
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}
