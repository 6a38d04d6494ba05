import type { CandidateSource, RecipientIdentity } from '../../model';
import { type EmailForm, emailForms, sameAddress } from './email-forms';
import { hashesTo, parseIdentityHash } from './identity-hash';

/** An e-mail identity held against the candidate's addresses. */
export type EmailResult =
  | { kind: 'fits'; email: string; from: CandidateSource; form: EmailForm; md5: boolean; source: string }
  | { kind: 'fits-none'; md5: boolean; source: string }
  /** the hash is of an unknown kind or malformed: nothing can be said */
  | { kind: 'unreadable'; algorithm: string; source: string };

/** Compares one e-mail identity, hashed or plain, with addresses in the order given; the first that fits wins. */
export async function matchEmail(
  identity: RecipientIdentity,
  emails: { value: string; from: CandidateSource }[],
): Promise<EmailResult> {
  const { source } = identity;
  if (!identity.hashed) {
    if (emailForms(identity.value).length === 0) return { kind: 'unreadable', algorithm: 'none', source };
    const same = emails.find((email) => sameAddress(email.value, identity.value));
    if (!same) return { kind: 'fits-none', md5: false, source };
    const form = same.value === identity.value ? 'as-given' : 'lower-case';
    return { kind: 'fits', email: same.value, from: same.from, form, md5: false, source };
  }
  const hash = parseIdentityHash(identity.value);
  if (!hash)
    return { kind: 'unreadable', algorithm: identity.value.split('$')[0]?.slice(0, 20) ?? '', source };
  const md5 = hash.algorithm === 'md5';
  for (const email of emails) {
    for (const { form, text } of emailForms(email.value)) {
      if (await hashesTo(text, identity.salt, hash)) {
        return { kind: 'fits', email: email.value, from: email.from, form, md5, source };
      }
    }
  }
  return { kind: 'fits-none', md5, source };
}
