import { isObject, type Json, type JsonObject, type Problem, property, type RawCredential } from '../model';
import type { Contents } from './container';
import { isEnvelope, openEnvelope } from './envelope';
import { looksLikeJwt } from './jwt-text';
import { MAX_CREDENTIALS, MAX_JSON_WRAPPERS, tooMany } from './limits';

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
      const inner = isEnvelope(value) ? undefined : wrappedIn(value);
      if (isEnvelope(value)) unseal(value);
      else if (inner === undefined) add({ kind: 'json', json: value, where });
      else collect(inner, depth + 1);
    }
  }

  function unseal(envelope: JsonObject): void {
    const opened = openEnvelope(envelope);
    if (opened.kind === 'token') add({ kind: 'jwt', jwt: opened.token, where });
    else if (opened.kind === 'damaged') problems.push({ reason: 'envelope-damaged' });
    else problems.push({ reason: 'envelope-unsupported', params: { type: opened.mediaType } });
  }

  function add(credential: RawCredential): void {
    if (credentials.length < MAX_CREDENTIALS) credentials.push(credential);
    else problems.push(tooMany);
  }
}

/** Keys under which hosts and wallets put a credential, most telling first. */
const WRAPPERS = [
  'verifiableCredential',
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
  'holder',
  'proof',
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
