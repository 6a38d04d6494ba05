import type { RecipientAnswer, RecipientIdentity } from '../../model';
import { identifierKind } from './identifiers';
import type { EmailResult } from './match-email';

/** Nothing could be compared: why, and what the candidate can be asked for. */
export function whatToAsk(identities: RecipientIdentity[], emails: EmailResult[]): RecipientAnswer {
  const unreadable = emails.find((email) => email.kind === 'unreadable');
  const readable = emails.find((email) => email.kind !== 'unreadable');
  if (readable) return askForAddress(identities, readable.source);
  if (unreadable?.kind === 'unreadable') {
    const params = { algorithm: unreadable.algorithm };
    return { match: 'not-checkable', basis: 'recipient-unreadable', params, source: unreadable.source };
  }
  const [first] = identities;
  if (!first) return { match: 'not-checkable', basis: 'recipient-not-stated' };
  const named = identities.find((identity) => /^(name|fullname)$/i.test(identity.type) && !identity.hashed);
  if (named) {
    const params = { stated: named.value.slice(0, 120) };
    return { match: 'not-checkable', basis: 'recipient-ask-name', params, source: named.source };
  }
  const kind = identifierKind(first);
  const { source } = first;
  if (kind === 'did') return { match: 'not-checkable', basis: 'recipient-ask-did', source };
  if (kind === 'telephone' || kind === 'url') {
    return { match: 'not-checkable', basis: `recipient-ask-${kind}`, source };
  }
  const params = { type: first.type.slice(0, 60) };
  return { match: 'not-checkable', basis: 'recipient-ask-other', params, source };
}

function askForAddress(identities: RecipientIdentity[], source: string): RecipientAnswer {
  const identity = identities.find((one) => one.source === source);
  if (!identity || identity.hashed) return { match: 'not-checkable', basis: 'recipient-ask-email', source };
  const params = { email: identity.value.trim().slice(0, 320) };
  return { match: 'not-checkable', basis: 'recipient-ask-plain-email', params, source };
}
