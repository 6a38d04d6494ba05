import type { Candidate, RecipientAnswer, RecipientIdentity } from '../model';
import { matchRecipient } from '../trust';

/**
 * Does the badge belong to this candidate? A certificate in a PDF may give an address of its issuer's: that one can
 * fit, since issuers have badges of their own, but that it does not says nothing.
 *
 * @param domain host that provably issued the badge, if any
 */
export async function recipientOf(
  identities: RecipientIdentity[],
  candidate: Candidate,
  domain: string | undefined,
): Promise<RecipientAnswer> {
  const answer = await matchRecipient(identities, candidate);
  if (answer.basis !== 'recipient-differs-resume' || domain === undefined) return answer;
  const emails = candidate.emails.filter(({ from, value }) => from !== 'resume' || !isAt(domain, value));
  return emails.length === candidate.emails.length
    ? answer
    : matchRecipient(identities, { ...candidate, emails });
}

/** Is the address at this host, at one above it or at one below it? */
function isAt(domain: string, email: string): boolean {
  const [host, own] = [email.slice(email.lastIndexOf('@') + 1), domain.toLowerCase()];
  return host === own || own.endsWith(`.${host}`) || host.endsWith(`.${own}`);
}
