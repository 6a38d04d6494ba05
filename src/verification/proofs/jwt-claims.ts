import { momentOf } from '../../formats';
import { type Credential, isObject, type JsonObject, list, property, textOf } from '../../model';
import { fromBase64 } from '../bytes';

/**
 * The first registered claim that contradicts the credential it stands beside (VCDM 1.1 section 6.3.1;
 * Securing VCs using JOSE 1.0 section 3.1.1): whoever reads one and whoever reads the other must read the same.
 */
export function claimsDiffer(
  payloadText: string,
  { json, issuer, id, validFrom, validUntil }: Credential,
): string | undefined {
  const claims = parsed(payloadText);
  if (!claims) return 'payload';
  const subject = textOf(property(list(json.credentialSubject)[0], 'id'));
  if (differs(claims.iss, issuer?.id) && !isObject(claims.vp)) return 'iss';
  if (differs(claims.jti, id)) return 'jti';
  if (differs(claims.sub, subject)) return 'sub';
  if (isNoMoment(claims.exp)) return 'exp';
  if (isNoMoment(claims.nbf)) return 'nbf';
  if (differsInTime(claims.exp, validUntil?.text)) return 'exp';
  if (differsInTime(claims.nbf, validFrom?.text)) return 'nbf';
  return undefined;
}

function differs(claim: unknown, stated: string | undefined): boolean {
  return typeof claim === 'string' && stated !== undefined && claim !== stated;
}

/** RFC 7519 section 2, NumericDate: anything else would be read by one reader and passed over by another. */
function isNoMoment(claim: unknown): boolean {
  return claim !== undefined && typeof claim !== 'number';
}

/** Claims count whole seconds; a date may be finer. */
function differsInTime(claim: unknown, stated: string | undefined): boolean {
  const at = stated === undefined ? undefined : momentOf(stated);
  return typeof claim === 'number' && at !== undefined && Math.abs(claim * 1000 - at) > 1000;
}

function parsed(text: string): JsonObject | undefined {
  const bytes = fromBase64(text);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
