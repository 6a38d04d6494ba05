import { isObject, type Json, list, type Problem, property, type RawCredential, textOf } from '../model';
import type { Contents } from './container';
import { looksLikeJwt } from './jwt-text';
import { MAX_CREDENTIALS, MAX_JSON_WRAPPERS } from './limits';

/**
 * Credentials in parsed JSON: itself, those in a list, the one in a host's wrapper, an enveloped one.
 * Presentations and sealed envelopes are given on as they are.
 */
export function credentialsInJson(json: Json, where: string): Contents {
  const credentials: RawCredential[] = [];
  const problems: Problem[] = [];
  collect(json, 0);
  if (credentials.length === 0 && problems.length === 0) problems.push({ reason: 'no-credential' });
  return { credentials, problems };

  function collect(value: Json, depth: number): void {
    if (depth > MAX_JSON_WRAPPERS || problems.length > 0) return;
    if (Array.isArray(value)) {
      for (const each of value) collect(each, depth + 1);
    } else if (typeof value === 'string') {
      if (looksLikeJwt(value)) add({ kind: 'jwt', jwt: value, where });
    } else if (isObject(value) && Object.keys(value).length > 0) {
      const inner = isEnvelope(value) ? envelopedToken(value) : wrappedIn(value);
      if (inner === undefined) add({ kind: 'json', json: value, where });
      else if (inner === null) problems.push({ reason: 'envelope-damaged' });
      else collect(inner, depth + 1);
    }
  }

  function add(credential: RawCredential): void {
    if (credentials.length < MAX_CREDENTIALS) credentials.push(credential);
    else problems.push({ reason: 'too-many-credentials', params: { most: String(MAX_CREDENTIALS) } });
  }
}

/** EnvelopedVerifiableCredential and -Presentation (VC Data Model 2.0 section 4.13): a token in a data: URL. */
function isEnvelope(json: Json): boolean {
  const types = list(property(json, 'type'));
  return types.some(
    (type) => type === 'EnvelopedVerifiableCredential' || type === 'EnvelopedVerifiablePresentation',
  );
}

/** The token an envelope carries; null when its data: URL cannot be read. */
function envelopedToken(json: Json): string | null {
  const id = textOf(property(json, 'id')) ?? '';
  const comma = id.indexOf(',');
  if (!/^data:application\/(?:vc|vp)(?:-ld)?\+(?:sd-)?jwt(?:;[^,]{0,200})?$/i.test(id.slice(0, comma)))
    return null;
  const token = id.slice(comma + 1);
  return looksLikeJwt(token) ? token : null;
}

/** Keys under which hosts and wallets put a credential, most telling first. */
const WRAPPERS = [
  'credential',
  'credentials',
  'vc',
  'vp',
  'verifiablePresentation',
  'assertion',
  'jwt',
  'data',
];

/** Keys that credentials and presentations have of their own: JSON with one of them is no wrapper. */
const OWN = [
  '@context',
  'type',
  '@type',
  'credentialSubject',
  'verifiableCredential',
  'badge',
  'recipient',
  'payload',
];

/** What stands inside an answer that wraps a credential: `{credential}`, `{vp, credential}`, `{jwt}`. */
function wrappedIn(json: Json): Json | undefined {
  if (OWN.some((key) => property(json, key) !== undefined)) return undefined;
  return WRAPPERS.map((key) => property(json, key)).find(
    (inner) =>
      (typeof inner === 'object' && inner !== null) || (typeof inner === 'string' && looksLikeJwt(inner)),
  );
}
