import { decodeJwt } from 'jose';
import { isObject, type Json, list, property } from '../../model';

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
  const vc = property(claims, 'vc');
  const subject = property(vc, 'credentialSubject');
  if (iss !== did) return { ok: false };
  if (sub !== did || property(subject, 'id') !== did) return { ok: false, why: 'other-subject' };
  if (!list(property(vc, 'type')).includes('DomainLinkageCredential'))
    return { ok: false, why: 'other-type' };
  const origin = property(subject, 'origin');
  if (typeof origin !== 'string' || !URL.canParse(origin) || new URL(origin).origin !== `https://${domain}`) {
    return { ok: false, why: 'other-origin' };
  }
  const seconds = now.getTime() / 1000;
  if (exp !== undefined && !(typeof exp === 'number' && exp > seconds)) return { ok: false, why: 'expired' };
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf <= seconds)) return { ok: false, why: 'not-yet' };
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
