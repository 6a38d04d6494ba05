import type { Candidate, RecipientIdentity } from '../../model';

type Other = NonNullable<Candidate['others']>[number];

/** Which kind of identifier of a candidate an identity can be held against; `undefined`: none that we know. */
export function identifierKind(identity: RecipientIdentity): Other['kind'] | undefined {
  const type = identity.type.toLowerCase();
  if (/^(telephone|phone|tel)(number)?$/.test(type)) return 'telephone';
  if (/^did:/i.test(identity.value)) return 'did';
  if (/^tel:/i.test(identity.value)) return 'telephone';
  if (type === 'url' || /^https?:\/\//i.test(identity.value)) return 'url';
  return undefined;
}

/**
 * True when a plain DID, telephone number or URL of the recipient is the candidate's. DIDs to the letter
 * (DID Core section 3.1); numbers by their digits, nine or more of them from the end, since country codes are
 * often left out; URLs without scheme, `www.`, query, fragment and trailing slash.
 */
export function sameIdentifier(identity: RecipientIdentity, other: Other): boolean {
  if (identity.hashed || identifierKind(identity) !== other.kind) return false;
  if (other.kind === 'did') return identity.value.trim() === other.value.trim();
  if (other.kind === 'telephone') return samePhone(identity.value, other.value);
  const place = urlPlace(identity.value);
  return place !== undefined && place === urlPlace(other.value);
}

function samePhone(one: string, other: string): boolean {
  const [first, second] = [digits(one), digits(other)];
  if (first === '' || second === '') return false;
  if (first === second) return first.length >= 7;
  const international = one.trim().startsWith('+') && other.trim().startsWith('+');
  return !international && first.length >= 9 && second.length >= 9 && first.slice(-9) === second.slice(-9);
}

function digits(number: string): string {
  return number
    .slice(0, 40)
    .replace(/^tel:/i, '')
    .replace(/[^0-9]/g, '');
}

/** Host and path; undefined for what is no web address. */
function urlPlace(text: string): string | undefined {
  if (text.length > 2048 || !URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '');
}
