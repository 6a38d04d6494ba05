/** How an address was written when it fitted. The first is the address exactly as it was given. */
export type EmailForm =
  | 'as-given'
  | 'trimmed'
  | 'lower-case'
  | 'domain-lower-case'
  | 'domain-upper-case'
  | 'upper-case'
  | 'name-capitalised'
  | 'with-mailto';

const MAX_LENGTH = 320;

/**
 * The ways in which issuers are known to write one address before hashing it, each distinct text once, the
 * most literal first. Empty when the text is no e-mail address (RFC 5321 limits it to 320 characters).
 */
export function emailForms(given: string): { form: EmailForm; text: string }[] {
  if (given.length > 2 * MAX_LENGTH) return [];
  const bare = given
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC');
  const at = bare.lastIndexOf('@');
  if (at < 1 || at === bare.length - 1 || bare.length > MAX_LENGTH || /\s/.test(bare)) return [];
  const local = bare.slice(0, at);
  const domain = bare.slice(at + 1);
  const capital = local
    .toLowerCase()
    .replace(/(^|[._-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  const tried: { form: EmailForm; text: string }[] = [
    { form: 'as-given', text: given },
    { form: 'trimmed', text: bare },
    { form: 'lower-case', text: bare.toLowerCase() },
    { form: 'domain-lower-case', text: `${local}@${domain.toLowerCase()}` },
    { form: 'domain-upper-case', text: `${local}@${domain.toUpperCase()}` },
    { form: 'upper-case', text: bare.toUpperCase() },
    { form: 'name-capitalised', text: `${capital}@${domain.toLowerCase()}` },
    { form: 'with-mailto', text: `mailto:${bare.toLowerCase()}` },
  ];
  return tried.filter((one, index) => tried.findIndex((other) => other.text === one.text) === index);
}

/** True when two plain addresses name one mailbox, letter case and blanks aside. */
export function sameAddress(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return first !== '' && first === second;
}

function plain(address: string): string {
  return emailForms(address).length === 0
    ? ''
    : address
        .trim()
        .replace(/^mailto:/i, '')
        .normalize('NFC')
        .toLowerCase();
}

/** An address that a reader recognises and that a report may carry: `k…@example.org`. */
export function masked(address: string): string {
  const bare = address.trim().replace(/^mailto:/i, '');
  const at = bare.lastIndexOf('@');
  return `${[...bare][0] ?? ''}…${bare.slice(at)}`;
}
