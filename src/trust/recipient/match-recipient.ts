import type { Candidate, CandidateSource, RecipientAnswer, RecipientIdentity, TrustNote } from '../../model';
import { emailForms, masked } from './email-forms';
import { sameIdentifier } from './identifiers';
import { type EmailResult, matchEmail } from './match-email';
import { nameAnswer } from './match-name';
import { whatToAsk } from './what-to-ask';

const MAX_IDENTITIES = 50;
const MAX_EMAILS = 20;
/** What the reader typed outweighs a document, a document a page; the badge's own link proves least. */
const WEIGHT: CandidateSource[] = ['typed', 'resume', 'page', 'link'];

/**
 * Does the badge belong to this candidate? Addresses are compared with hashed and plain e-mail identities
 * (Open Badges 2.0 IdentityObject, 3.0 section B.1.4), and other identifiers and names with what is known of the
 * candidate. `matches` needs an address or identifier that does not come from the badge's own link, since
 * whoever copies a badge copies its link; a name alone gives `name-only`; `differs` is said only when addresses
 * were given, all e-mail identities could be read and none fits. Never throws; keeps and sends nothing.
 */
export async function matchRecipient(
  identities: RecipientIdentity[],
  candidate: Candidate,
): Promise<RecipientAnswer> {
  const known = identities.slice(0, MAX_IDENTITIES);
  const usable = usableParts(candidate);
  const results: EmailResult[] = [];
  for (const identity of known.filter(isEmail)) results.push(await matchEmail(identity, usable.emails));
  const notes = notesOn(results);
  const name = await nameAnswer(known, usable.names);
  const answer =
    emailFits(results, usable.emails) ??
    otherFits(known, usable.others) ??
    emailDiffers(results, usable.emails) ??
    linkFits(results) ??
    nameFirst(name) ??
    (candidate.severalPeople === true ? severalPeople(known, results) : undefined) ??
    name ??
    whatToAsk(known, results);
  if (answer.match === 'differs' && name?.match === 'name-only') {
    notes.push({ reason: 'recipient-name-agrees', params: name.params ?? {} });
  }
  // A name is weak: where an address could decide, the reader is told to ask for it.
  if (answer.match === 'name-only' && results.length > 0) notes.push({ reason: 'recipient-ask-email' });
  const people = new Set(known.flatMap(({ source }) => /^\/credentialSubject\/\d+/.exec(source) ?? [])).size;
  if (people > 1) notes.push({ reason: 'recipient-several-subjects', params: { count: String(people) } });
  const all = [...(answer.notes ?? []), ...notes];
  return all.length > 0 ? { ...answer, notes: all } : answer;
}

/** `identity.type` as issuers write it: OB3 `emailAddress`, OB2 `email`, with or without a prefix. */
export function isEmail(identity: RecipientIdentity): boolean {
  return /^(schema:|ext:)?e-?mail(address)?$/i.test(identity.type);
}

/** On a page that shows several people its addresses and names may be another person's: they are left out. */
function usableParts(candidate: Candidate) {
  const apart = candidate.severalPeople === true;
  const near = <T extends { from: CandidateSource }>(all: T[]) =>
    all
      .filter((one) => !apart || one.from !== 'page')
      .sort((one, other) => WEIGHT.indexOf(one.from) - WEIGHT.indexOf(other.from));
  return {
    emails: near(candidate.emails.filter((email) => emailForms(email.value).length > 0)).slice(0, MAX_EMAILS),
    others: near(candidate.others ?? []).slice(0, MAX_EMAILS),
    names: apart ? [] : candidate.names.slice(0, MAX_EMAILS),
  };
}

function emailFits(results: EmailResult[], emails: Candidate['emails']): RecipientAnswer | undefined {
  const fit = results.find((result) => result.kind === 'fits' && result.from !== 'link');
  if (fit?.kind !== 'fits') return undefined;
  const params = { email: masked(fit.email), form: fit.form, tried: String(emails.length) };
  return { match: 'matches', basis: `recipient-email-${fit.from}`, params, source: fit.source };
}

function otherFits(
  identities: RecipientIdentity[],
  others: NonNullable<Candidate['others']>,
): RecipientAnswer | undefined {
  for (const other of others) {
    const same = identities.find((identity) => sameIdentifier(identity, other));
    if (!same || other.from === 'link') continue;
    return {
      match: 'matches',
      basis: `recipient-${other.kind}-${other.from}`,
      params: { value: other.value.slice(0, 200) },
      source: same.source,
    };
  }
  return undefined;
}

/** Addresses were given, every e-mail identity could be read, and none fits. */
function emailDiffers(results: EmailResult[], emails: Candidate['emails']): RecipientAnswer | undefined {
  const linkOnly = results.some((result) => result.kind === 'fits');
  const given = linkOnly ? emails.filter((email) => email.from !== 'link') : emails;
  const strongest = given[0];
  const first = results[0];
  if (!strongest || !first || results.some((result) => result.kind === 'unreadable')) return undefined;
  const params = { email: masked(strongest.value), tried: String(given.length) };
  return { match: 'differs', basis: `recipient-differs-${strongest.from}`, params, source: first.source };
}

/** The address in the badge's own link fits: it says to whom the badge was issued, not who shows it. */
function linkFits(results: EmailResult[]): RecipientAnswer | undefined {
  const fit = results.find((result) => result.kind === 'fits');
  if (fit?.kind !== 'fits') return undefined;
  const params = { email: masked(fit.email), form: fit.form };
  return { match: 'not-checkable', basis: 'recipient-link-address-only', params, source: fit.source };
}

function nameFirst(name: RecipientAnswer | undefined): RecipientAnswer | undefined {
  return name?.match === 'name-only' ? name : undefined;
}

/** Whose badge it is stays open, and what can be asked about it is told. */
function severalPeople(identities: RecipientIdentity[], emails: EmailResult[]): RecipientAnswer | undefined {
  if (identities.length === 0) return undefined;
  const { basis: reason, params, source } = whatToAsk(identities, emails);
  return {
    match: 'not-checkable',
    basis: 'recipient-several-people',
    notes: [{ reason, ...(params ? { params } : {}) }],
    ...(source === undefined ? {} : { source }),
  };
}

function notesOn(results: EmailResult[]): TrustNote[] {
  const weak = results.some((result) => result.kind !== 'unreadable' && result.md5);
  const linkToo = results.some((result) => result.kind === 'fits' && result.from === 'link');
  return [
    ...(weak ? [{ reason: 'recipient-md5-weak' }] : []),
    ...(linkToo ? [{ reason: 'recipient-link-names-address' }] : []),
  ];
}
