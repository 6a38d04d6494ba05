import { decodeJwt } from 'jose';
import { idOf, isObject, type Json, list, property } from '../../model';

/** A domain linkage credential that is in order but for its signature, or why it is not; no `why`: another DID's. */
export type LinkageJwt = { ok: true } | { ok: false; why?: string };

/**
 * Reads a domain linkage credential in JWT form (DIF Well Known DID Configuration): `iss`, `sub` and the
 * credential's subject are the DID, `origin` is the site, its type is stated, and it is in force at `now`.
 * Its signature is another question.
 */
export function linkageJwt(jwt: string, did: string, domain: string, now: Date): LinkageJwt {
  const claims = claimsOf(jwt);
  if (claims === undefined) return { ok: false, why: 'unreadable' };
  const { iss, sub, exp, nbf } = claims;
  if (iss !== did) return { ok: false };
  if (sub !== did) return { ok: false, why: 'other-subject' };
  const stated = statement(property(claims, 'vc'), did, domain);
  if (!stated.ok) return stated;
  const seconds = now.getTime() / 1000;
  if (exp !== undefined && !(typeof exp === 'number' && exp > seconds)) return { ok: false, why: 'expired' };
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf <= seconds)) return { ok: false, why: 'not-yet' };
  return { ok: true };
}

/** The same for one in JSON-LD form, whose dates and signature are the engine's to judge. */
export function linkageCredential(credential: Json, did: string, domain: string): LinkageJwt {
  return idOf(property(credential, 'issuer')) === did ? statement(credential, did, domain) : { ok: false };
}

/** What both forms say: which DID, which origin, and that this is what it is about. */
function statement(credential: Json | undefined, did: string, domain: string): LinkageJwt {
  const subject = property(credential, 'credentialSubject');
  if (property(subject, 'id') !== did) return { ok: false, why: 'other-subject' };
  if (!list(property(credential, 'type')).includes('DomainLinkageCredential'))
    return { ok: false, why: 'other-type' };
  const origin = property(subject, 'origin');
  if (typeof origin !== 'string' || !URL.canParse(origin) || new URL(origin).origin !== `https://${domain}`) {
    return { ok: false, why: 'other-origin' };
  }
  return { ok: true };
}

function claimsOf(jwt: string): { [name: string]: Json } | undefined {
  if (jwt.length > 100_000) return undefined;
  try {
    const claims: unknown = decodeJwt(jwt);
    return isObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
