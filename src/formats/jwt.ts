import { decodeJwt, decodeProtectedHeader } from 'jose';
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

type Understood = { ok: true; credential: Credential } | { ok: false; problem: Problem };

/**
 * The credential claimed by a compact JWS: VC-JOSE (VC Data Model 2.0, payload is the credential), VC-JWT
 * (VCDM 1.1 section 6.3.1, `vc` claim with `iss`, `nbf`, `exp`, `jti`, `sub` beside it) or a signed OB 2.0
 * Assertion. Nothing is verified here; that is the `integrity` check's work.
 */
export async function readJwt(
  jwt: string,
  understandJson: (json: JsonObject) => Understood,
): Promise<Understood> {
  const [issued = '', ...rest] = jwt.split('~');
  const signed = payloadOf(issued);
  if (!signed) return { ok: false, problem: { reason: 'jwt-unreadable' } };
  // the last part of an SD-JWT is the holder's key binding, or empty
  const disclosed = await disclose(signed, rest.slice(0, -1));
  if (!disclosed.ok) return { ok: false, problem: { reason: disclosed.reason } };
  const { claims } = disclosed;
  const inner = isObject(claims.vc) ? claims.vc : isObject(claims.vp) ? claims.vp : undefined;
  const json = inner ? withRegisteredClaims(inner, claims) : claims;
  const understood = understandJson(json);
  if (!understood.ok) return understood;
  const format = understood.credential.format;
  const securing = format === 'ob2' || format === 'ob1' ? 'signed-ob2' : rest.length > 0 ? 'sd-jwt' : 'jwt';
  const credential = { ...understood.credential, securing, jwt } as const;
  return { ok: true, credential: inner ? credential : withPeriod(credential, claims) };
}

function payloadOf(jws: string): JsonObject | undefined {
  try {
    decodeProtectedHeader(jws);
    const claims: unknown = decodeJwt(jws);
    return isObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
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

/** The period that `nbf` and `exp` set where the credential itself states none (RFC 7519 section 4.1). */
function withPeriod(credential: Credential, claims: JsonObject): Credential {
  const from = credential.validFrom ?? stated(claims, 'nbf');
  const until = credential.validUntil ?? stated(claims, 'exp');
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
