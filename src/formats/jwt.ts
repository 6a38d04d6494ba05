import { decodeProtectedHeader } from 'jose';
import { encodedJson } from '../containers/encoded-json';
import { isEnvelope, openEnvelope } from '../containers/envelope';
import {
  type Credential,
  isObject,
  type JsonObject,
  type Problem,
  property,
  type StatedDate,
  textOf,
} from '../model';
import { disclose } from './sd-jwt';
import { strictest } from './stated-date';

type Understood = { ok: true; credential: Credential } | { ok: false; problem: Problem };

/** Envelopes within tokens within envelopes end here. */
const MAX_DEPTH = 3;

/**
 * The credential claimed by a compact JWS: VC-JOSE (VC Data Model 2.0, payload is the credential), VC-JWT
 * (VCDM 1.1 section 6.3.1, `vc` claim with `iss`, `nbf`, `exp`, `jti`, `sub` beside it) or a signed OB 2.0
 * Assertion; a payload that is an envelope stands for the token in it. Nothing is verified here; that is the
 * `integrity` check's work.
 */
export async function readJwt(
  jwt: string,
  understandJson: (json: JsonObject) => Understood,
  depth = 0,
): Promise<Understood> {
  const [issued = '', ...rest] = jwt.split('~');
  const parts = partsOf(issued);
  if (!parts.ok) return parts;
  if (isOfOtherUse(parts.header)) return { ok: false, problem: { reason: 'unknown-format' } };
  // the last part of an SD-JWT is the holder's key binding, or empty
  const disclosed = await disclose(parts.claims, rest.slice(0, -1));
  if (!disclosed.ok) return { ok: false, problem: { reason: disclosed.reason } };
  const { claims } = disclosed;
  if (holdsTwo(parts.header, claims)) return { ok: false, problem: { reason: 'jwt-two-credentials' } };
  if (isEnvelope(claims)) {
    const enveloped = openEnvelope(claims);
    return enveloped.kind === 'token' && depth < MAX_DEPTH
      ? readJwt(enveloped.token, understandJson, depth + 1)
      : { ok: false, problem: { reason: 'envelope-damaged' } };
  }
  const inner = isObject(claims.vc) ? claims.vc : isObject(claims.vp) ? claims.vp : undefined;
  const json = inner ? withRegisteredClaims(inner, claims) : claims;
  const understood = understandJson(json);
  if (!understood.ok) return understood;
  const format = understood.credential.format;
  const securing = format === 'ob2' || format === 'ob1' ? 'signed-ob2' : rest.length > 0 ? 'sd-jwt' : 'jwt';
  const credential = { ...understood.credential, securing, jwt } as const;
  return { ok: true, credential: inner ? credential : withPeriod(credential, claims) };
}

type Parts = { ok: true; header: JsonObject; claims: JsonObject } | { ok: false; problem: Problem };

function partsOf(jws: string): Parts {
  const unreadable = { ok: false, problem: { reason: 'jwt-unreadable' } } as const;
  const claims = encodedJson(jws.split('.')[1] ?? '');
  if (claims?.ok === false) return claims;
  try {
    const header: unknown = decodeProtectedHeader(jws);
    return claims && isObject(header) && isObject(claims.json)
      ? { ok: true, header, claims: claims.json }
      : unreadable;
  } catch {
    return unreadable;
  }
}

/** What a token is for, without the `application/` that may be left out (RFC 7515 section 4.1.9). */
function useOf({ typ }: JsonObject): string {
  return (textOf(typ) ?? '').toLowerCase().replace(/^application\//, '');
}

/** A token that says it is for something else, as key bindings and status lists do (RFC 8725 section 3.11). */
function isOfOtherUse(header: JsonObject): boolean {
  const use = useOf(header);
  return use.endsWith('+jwt') && !/^(?:vc|vp|dc)\b/.test(use);
}

/** Whoever reads the payload and whoever reads `vc` in it would read different credentials (VC-JOSE-COSE section 3.1.3). */
function holdsTwo(header: JsonObject, claims: JsonObject): boolean {
  const nested = ['vc', 'vp'].filter((key) => Object.hasOwn(claims, key));
  if (nested.length === 0) return false;
  const own = ['@context', 'type', 'credentialSubject', 'verifiableCredential'];
  return nested.length > 1 || hasAny(claims, ...own) || /^v[cp]\+jwt$/.test(useOf(header));
}

/** VCDM 1.1 section 6.3.1: registered claims stand for credential properties and are put back in place. */
function withRegisteredClaims(inner: JsonObject, claims: JsonObject): JsonObject {
  const json: JsonObject = { ...inner };
  const issuer = textOf(claims.iss);
  if (issuer !== undefined && !Object.hasOwn(json, 'issuer') && !Object.hasOwn(claims, 'vp'))
    json.issuer = issuer;
  if (issuer !== undefined && Object.hasOwn(claims, 'vp') && !Object.hasOwn(json, 'holder'))
    json.holder = issuer;
  if (typeof claims.nbf === 'number' && !hasAny(json, 'issuanceDate', 'validFrom'))
    json.issuanceDate = iso(claims.nbf);
  if (typeof claims.exp === 'number' && !hasAny(json, 'expirationDate', 'validUntil')) {
    json.expirationDate = iso(claims.exp);
  }
  const id = textOf(claims.jti);
  if (id !== undefined && !Object.hasOwn(json, 'id')) json.id = id;
  const subject = textOf(claims.sub);
  const about = property(json, 'credentialSubject');
  if (subject !== undefined && isObject(about) && !Object.hasOwn(about, 'id')) {
    json.credentialSubject = { ...about, id: subject };
  }
  // where a token's own status is listed (Token Status List section 6.1)
  if (isObject(claims.status) && !Object.hasOwn(json, 'status')) json.status = claims.status;
  return json;
}

/**
 * `nbf` and `exp` are about the token and the credential's own dates about what it says: they may differ where the
 * payload is the credential (VC-JOSE-COSE section 3.1.3), and it is in force while both are. Where they may not differ is
 * asked with the signature.
 */
function withPeriod(credential: Credential, claims: JsonObject): Credential {
  const from = strictest('from', credential.validFrom, stated(claims, 'nbf'));
  const until = strictest('until', credential.validUntil, stated(claims, 'exp'));
  return { ...credential, ...(from ? { validFrom: from } : {}), ...(until ? { validUntil: until } : {}) };
}

function stated(claims: JsonObject, key: 'nbf' | 'exp'): StatedDate | undefined {
  const seconds = claims[key];
  if (typeof seconds !== 'number') return undefined;
  const text = iso(seconds);
  const at = seconds * 1000;
  return { text, source: `/${key}`, ...(Math.abs(at) <= 8.64e15 ? { at } : {}) };
}

function hasAny(json: JsonObject, ...keys: string[]): boolean {
  return keys.some((key) => Object.hasOwn(json, key));
}

function iso(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
}
