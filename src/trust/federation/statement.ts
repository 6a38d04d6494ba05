import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { isObject, type JsonObject, list, type TrustNote } from '../../model';

/** Signature algorithms of the federation: asymmetric only, so that no public key can be used as a secret. */
const ALGORITHMS: Record<string, JWK['kty']> = {
  ES256: 'EC',
  ES384: 'EC',
  ES512: 'EC',
  EdDSA: 'OKP',
  Ed25519: 'OKP',
  RS256: 'RSA',
  RS384: 'RSA',
  RS512: 'RSA',
  PS256: 'RSA',
  PS384: 'RSA',
  PS512: 'RSA',
};

/** Base64url and nothing else (RFC 7515 section 2): jose passes over blanks. */
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]*$/;

const CLOCK_SKEW_S = 60;
const MAX_KEYS = 50;

/** Who a statement must be by, about whom, and when it is read. */
export interface Expected {
  iss: string;
  sub: string;
  now: Date;
}

export type Statement = { ok: true; claims: JsonObject } | { ok: false; why: TrustNote };

/**
 * Verifies an entity statement (OpenID Federation 1.0 section 3): its type, an asymmetric algorithm, a key of
 * `keys` chosen by `kid` and fit for the algorithm, the signature, `iss`, `sub`, `iat` and `exp`. Claims that are
 * marked critical and unknown to us make it unusable.
 */
export async function verifyStatement(jwt: string, keys: JWK[], expected: Expected): Promise<Statement> {
  const opened = COMPACT_JWS.test(jwt) ? headerOf(jwt) : undefined;
  if (!opened) return bad('statement-malformed');
  const { typ, alg, kid } = opened;
  if (typ !== 'entity-statement+jwt') return bad('statement-type', { type: String(typ).slice(0, 60) });
  const kty = typeof alg === 'string' && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
  if (typeof alg !== 'string' || kty === undefined)
    return bad('statement-algorithm', { algorithm: String(alg) });
  const key = keys.find((one) => one.kid !== undefined && one.kid === kid);
  if (!key || key.kty !== kty || (key.alg !== undefined && key.alg !== alg) || key.use === 'enc') {
    return bad('statement-key-unknown', { by: expected.iss });
  }
  const claims = await verifiedClaims(jwt, key, alg);
  if (!claims) return bad('statement-signature', { by: expected.iss });
  return judged(claims, expected);
}

/** Keys of a `jwks` claim. Those without `kid` are left out, since a statement names its key. */
export function keysOf(claims: JsonObject): JWK[] {
  const keys = isObject(claims.jwks) ? list(claims.jwks.keys) : [];
  return keys
    .slice(0, MAX_KEYS)
    .filter((key) => isObject(key) && typeof key.kid === 'string')
    .map((key) => key as JWK);
}

/** Entity identifiers are compared without a trailing slash, which registries are careless about. */
export function sameEntity(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}

function judged(claims: JsonObject, expected: Expected): Statement {
  const { iss, sub, iat, exp, crit } = claims;
  if (typeof iss !== 'string' || !sameEntity(iss, expected.iss)) {
    return bad('statement-other-entity', { wanted: expected.iss });
  }
  if (typeof sub !== 'string' || !sameEntity(sub, expected.sub)) {
    return bad('statement-other-entity', { wanted: expected.sub });
  }
  if (crit !== undefined) return bad('statement-critical', { by: expected.iss });
  const seconds = expected.now.getTime() / 1000;
  if (typeof exp !== 'number' || typeof iat !== 'number')
    return bad('statement-undated', { by: expected.iss });
  if (exp + CLOCK_SKEW_S < seconds) return bad('statement-expired', { by: expected.iss });
  if (iat - CLOCK_SKEW_S > seconds) return bad('statement-future', { by: expected.iss });
  return { ok: true, claims };
}

async function verifiedClaims(jwt: string, key: JWK, alg: string): Promise<JsonObject | undefined> {
  try {
    const { d: _secret, ...open } = key;
    const { payload } = await compactVerify(jwt, await importJWK(open, alg), { algorithms: [alg] });
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    return isObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function headerOf(jwt: string): { typ?: unknown; alg?: unknown; kid?: unknown } | undefined {
  try {
    return decodeProtectedHeader(jwt);
  } catch {
    return undefined;
  }
}

function bad(reason: string, params?: Record<string, string>): Statement {
  return { ok: false, why: params ? { reason, params } : { reason } };
}
