import { MAX_CREDENTIALS } from '../containers/limits';
import { apartFromLinks, type PdfContents, type PdfLink } from '../containers/pdf';
import { recogniseHost } from '../discovery';
import type { Opened, RawCredential } from '../model';

/** A document with more e-mail addresses than this is a list of people and not one person's résumé. */
const MAX_OWN_EMAILS = 5;

/**
 * What a PDF holds as an opened container: credentials that it carries, and the links in it that lead to badges, each
 * once. Links of a résumé to anything else are nobody's badge and are left alone.
 */
export function openedFromPdf({ credentials, links, emails, problems }: PdfContents): Opened {
  const badges = new Map<string, RawCredential>();
  for (const link of links) {
    const badge = badgeAt(link);
    // annotations come first: a link that lies on words says more than the same address written out
    if (badge && !badges.has(badge.key))
      badges.set(badge.key, { kind: 'url', url: badge.url, where: placeOf(link), by: link.kind });
  }
  const found = [...credentials, ...badges.values()];
  const reasons = [...problems];
  if (found.length === 0 && problems.length === 0) reasons.push({ reason: 'pdf-no-badge' });
  if (found.length > MAX_CREDENTIALS && !problems.some(({ reason }) => reason === 'pdf-too-much'))
    reasons.push({ reason: 'pdf-too-much' });
  const given = apartFromLinks(emails, links);
  const own = given.length > 0 && given.length <= MAX_OWN_EMAILS ? { emails: given } : {};
  return { container: 'pdf', credentials: found.slice(0, MAX_CREDENTIALS), problems: reasons, ...own };
}

/** The first reading of an address that a badge host recognises as a badge; `key` is the same for the same badge. */
function badgeAt({ url, others = [] }: PdfLink): { url: string; key: string } | undefined {
  for (const each of [url, ...others]) {
    const known = recogniseHost(each);
    if (known) return { url: known.url, key: known.key };
  }
  return undefined;
}

function placeOf({ kind, page, label }: PdfLink): string {
  if (kind === 'qr') return `QR code on page ${page}`;
  return label === '' ? `page ${page}` : `page ${page}: ${label}`;
}
