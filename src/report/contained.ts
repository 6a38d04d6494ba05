import { isEnvelope, openEnvelope } from '../containers/envelope';
import {
  type Credential,
  type Finding,
  isObject,
  type Json,
  list,
  property,
  type RawCredential,
  type Report,
} from '../model';

/** Credentials inside one credential at most. */
const MAX_CONTAINED = 100;
/** Credentials within credentials end here. */
const MAX_DEPTH = 3;

/** What a credential carries, and how many of them are not looked at. */
export interface Carried {
  inside: RawCredential[];
  count: number;
  left: number;
}

/**
 * The credentials that a presentation (VCDM 2.0 section 4.13) or a CLR (CLR 2.0 section B.1.2) carries, each
 * to be judged in its own right.
 *
 * @param depth how many others it lies in
 */
export function containedCredentials({ format, json }: Credential, depth: number): Carried {
  const carried =
    format === 'vp'
      ? list(json.verifiableCredential)
      : format === 'clr2'
        ? list(json.credentialSubject).flatMap((subject) => list(property(subject, 'verifiableCredential')))
        : [];
  const looked = depth < MAX_DEPTH ? carried.slice(0, MAX_CONTAINED) : [];
  return {
    inside: looked.flatMap((each, index) => rawFrom(each, `verifiableCredential ${index + 1}`)),
    count: carried.length,
    left: carried.length - looked.length,
  };
}

/** Told wherever some of it was not looked at; `outcome` by whether something else is told of the whole. */
export function notAllFinding(
  id: 'contained' | 'container',
  outcome: 'warn' | 'unknown',
  { count, left }: Pick<Carried, 'count' | 'left'>,
): Finding[] {
  const params = { count: String(count), left: String(left) };
  return left === 0 ? [] : [{ id, outcome, reason: 'contained-not-all', params }];
}

function rawFrom(value: Json, where: string): RawCredential[] {
  if (typeof value === 'string') return [{ kind: 'jwt', jwt: value, where }];
  if (!isObject(value)) return [];
  const enveloped = isEnvelope(value) ? openEnvelope(value) : undefined;
  return enveloped?.kind === 'token'
    ? [{ kind: 'jwt', jwt: enveloped.token, where }]
    : [{ kind: 'json', json: value, where }];
}

/** Did the holder of a presentation sign it? Told beside each credential that it carries; decides nothing about them. */
export function holderFinding(findings: readonly Finding[]): Finding {
  const of = (id: string) => findings.find((each) => each.id === id);
  const [integrity, key] = [of('integrity'), of('issuer-key')];
  const detail = { integrity: integrity?.reason ?? null, key: key?.reason ?? null };
  if (integrity?.reason === 'no-proof')
    return { id: 'holder', outcome: 'unknown', reason: 'holder-not-signed', detail };
  if (integrity?.outcome === 'fail' || key?.outcome === 'fail')
    return { id: 'holder', outcome: 'fail', reason: 'holder-broken', detail };
  if (integrity?.outcome === 'pass' && key?.outcome === 'pass' && of('proof-terms')?.outcome === 'pass') {
    return { id: 'holder', outcome: 'pass', reason: 'holder-signed', detail };
  }
  return { id: 'holder', outcome: 'unknown', reason: 'holder-unclear', detail };
}

/**
 * How the credentials inside a record came out. A record is no less sound for holding one that lapsed; one that
 * was altered is another matter: whoever made the record vouches for what is not so.
 */
export function containedFinding(contained: readonly Pick<Report, 'verdict' | 'checks'>[]): Finding {
  const bad = contained.filter(({ verdict }) => verdict !== 'verified' && verdict !== 'confirmed').length;
  const params = { count: String(contained.length), bad: String(bad) };
  if (bad === 0)
    return { id: 'contained', outcome: 'pass', reason: 'contained-hold', params: { count: params.count } };
  const altered = contained.filter(isAltered).length;
  return altered === 0
    ? { id: 'contained', outcome: 'warn', reason: 'contained-some-not', params }
    : {
        id: 'contained',
        outcome: 'unknown',
        reason: 'contained-altered',
        params: { ...params, bad: String(altered) },
      };
}

function isAltered({ checks }: Pick<Report, 'checks'>): boolean {
  return checks.some(({ id, outcome }) => outcome === 'fail' && (id === 'integrity' || id === 'container'));
}
