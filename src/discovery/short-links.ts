import { hostIs, webUrl } from './url';

/** Services whose addresses say nothing of where they lead; most of a CV's or a post's short links are of these. */
const SHORT = [
  ...['lnkd.in', 'bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'buff.ly', 'is.gd', 'rb.gy', 't.ly'],
  ...['cutt.ly', 'rebrand.ly', 'shorturl.at', 'tiny.cc', 'dub.sh', 'qrco.de'],
];

/** True for an address that only its own host can lead on from. */
export function isShortLink(url: string): boolean {
  const address = webUrl(url);
  return address !== undefined && hostIs(address, ...SHORT);
}
