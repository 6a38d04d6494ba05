import type { PdfLink } from './pdf-contents';
import type { Line } from './text-lines';
import { withoutAddresses } from './text-urls';

// begun only where a run of its characters begins: a long run without the sign is gone through once
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi;
/** Addresses of a desk and not of a person: of whoever issued a certificate, or of an employer. */
const DESK =
  /^(?:info|contact|support|help(?:desk)?|hello|office|admin(?:istration)?|mail|team|service|no-?reply|registrar|registry|admissions?|certificat(?:e|es|ion)|badges?|credentials?|verif(?:y|ication)|inquir(?:y|ies)|enquir(?:y|ies)|jobs|careers|hr|kontakt|contacto?)@/i;

/** E-mail addresses that a page gives of persons: in its words, or behind them (`mailto:`). */
export function emailsOn(lines: readonly Line[], annotations: readonly unknown[]): string[] {
  const behind = annotations.flatMap((each) => {
    const { url, unsafeUrl } = each as { url?: unknown; unsafeUrl?: unknown };
    const address = typeof url === 'string' ? url : unsafeUrl;
    return typeof address === 'string' && /^mailto:/i.test(address)
      ? [decoded(address.slice(7).split('?')[0])]
      : [];
  });
  const written = lines.map(({ text }) => withoutAddresses(text));
  const found = [...behind, ...written].flatMap((text) => text.match(EMAIL) ?? []);
  return [...new Set(found.map((each) => each.toLowerCase()))].filter((each) => !DESK.test(each));
}

/**
 * Without those that a link names: a badge's own link says to whom the badge was issued, which proves nothing of who
 * shows it, and such a link may be written out over two lines.
 */
export function apartFromLinks(emails: readonly string[], links: readonly PdfLink[]): string[] {
  const addresses = links
    .flatMap(({ url, others = [] }) => [url, ...others])
    .map((url) => decoded(url).toLowerCase());
  return emails.filter((email) => !addresses.some((address) => address.includes(email)));
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
