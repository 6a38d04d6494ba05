import { plainText } from '../formats';
import {
  type Credential,
  type IssuerStanding,
  type Json,
  list,
  property,
  textOf,
  type Verdict,
  type Vouching,
} from '../model';
import { type FoundEndorsement, isAbout, sameSite, standingOffline } from '../trust';
import type { Verification } from '../verification';
import { verdictOf } from './verdict';

/** What is known of an endorsement before it is judged. */
export type Endorsed = Pick<Vouching, 'kind' | 'on' | 'source' | 'about'>;

/** Verdicts under which an endorsement is genuine and not in force, and the sentence for each. */
const LAPSED: Partial<Record<Verdict, string>> = {
  expired: 'endorsement-expired',
  'not-yet-valid': 'endorsement-not-yet-valid',
  suspended: 'endorsement-revoked',
  revoked: 'endorsement-revoked',
};

/**
 * An endorsement that the engine looked at: does it count? It must be genuine and in force, about what it hangs on,
 * by somebody else than the issuer whose domain is proven; and what it is about must be the issuer's own, since
 * anybody can write the identifier of an endorsed achievement into a badge and carry the endorsement along.
 */
export function judgeEndorsement(
  found: FoundEndorsement,
  { credential, findings, binding }: Verification,
  issuer: IssuerStanding,
): Omit<Vouching, 'message'> {
  const verdict = verdictOf(findings);
  const { on, about, source } = found;
  const assures = isQualityAssurance(credential);
  const kind = assures ? 'quality-assurance' : 'endorsement';
  const base = {
    kind,
    on,
    source,
    ...(about === undefined ? {} : { about }),
    verdict,
    counts: false,
  } as const;
  // a diploma of the issuer's is no endorsement of it
  if (credential.format === 'ob3' && !assures) return { ...base, reason: 'endorsement-other-kind' };
  if (verdict === 'invalid') return { ...base, reason: 'endorsement-altered' };
  const endorser = standingOffline(credential, binding);
  const by = {
    ...(endorser.domain === undefined ? {} : { domain: endorser.domain }),
    ...(endorser.domainUnicode === undefined ? {} : { domainUnicode: endorser.domainUnicode }),
    ...(endorser.id === undefined ? {} : { id: endorser.id }),
    ...(endorser.name === undefined ? {} : { name: endorser.name }),
  };
  const said = textOfEndorsement(credential);
  const known = { ...base, by, ...(said === undefined ? {} : { text: said }) };
  const params = { by: wording(endorser), about: about ?? '', text: said ?? '' };
  const lapsed = LAPSED[verdict];
  if (lapsed !== undefined) return { ...known, reason: lapsed, params };
  if (verdict !== 'verified' && verdict !== 'confirmed')
    return { ...base, reason: 'endorsement-unchecked', params: { by: endorser.name ?? endorser.id ?? '…' } };
  if (!isAbout(credential.plain ?? credential.json, about))
    return { ...known, reason: 'endorsement-of-another', params };
  if (endorser.controller !== undefined && endorser.controller === issuer.controller)
    return { ...known, reason: 'endorsement-own', params };
  if (endorser.domain === undefined) return { ...known, reason: 'endorsement-nameless', params };
  if (!isIssuersOwn(about, issuer)) return { ...known, reason: 'endorsement-untied', params };
  const reason = kind === 'endorsement' ? `endorsed-${on}` : 'quality-assured';
  return { ...known, counts: true, reason, params };
}

/** The issuer's proven identifier, or an address on the domain that holds its key. */
function isIssuersOwn(about: string | undefined, { controller, domain }: IssuerStanding): boolean {
  if (about === undefined || controller === undefined) return false;
  if (about.split('#')[0] === controller) return true;
  if (domain === undefined || !/^https?:\/\//i.test(about) || !URL.canParse(about)) return false;
  return sameSite(new URL(about).hostname, domain);
}

/** CTDL and OB 3.0 call a credential that an accreditor gives to an organisation or programme so. */
function isQualityAssurance({ json, types }: Credential): boolean {
  const kinds = list(json.credentialSubject).flatMap((subject) =>
    list(property(subject, 'achievement')).map((achievement) => property(achievement, 'achievementType')),
  );
  return [...types, ...kinds].some(
    (type) => typeof type === 'string' && /(^|:)QualityAssuranceCredential$/.test(type),
  );
}

function wording({ domain, domainUnicode, name }: IssuerStanding): string {
  const site = domainUnicode === undefined ? domain : `${domainUnicode} (${domain})`;
  if (site === undefined) return name === undefined ? '…' : `“${name}”`;
  return name === undefined ? site : `${site} (“${name}”)`;
}

/** The endorser's own words: a comment, else the name of what was awarded. */
function textOfEndorsement({ json }: Credential): string | undefined {
  const subjects: Json[] = [...list(json.credentialSubject), ...list(json.claim)];
  const texts = subjects.flatMap((subject) => [
    plainText(property(subject, 'endorsementComment')),
    ...list(property(subject, 'achievement')).map((achievement) => plainText(property(achievement, 'name'))),
  ]);
  return textOf(texts.find((text) => text !== undefined))?.slice(0, 1000);
}
