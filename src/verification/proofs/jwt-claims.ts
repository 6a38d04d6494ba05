import { momentOf } from '../../formats';
import { type Credential, type Format, isObject, type JsonObject, list, property, textOf } from '../../model';
import { fromBase64 } from '../bytes';
import type { Jws } from './jws';

/** Formats whose own standard has `nbf` and `exp` stand for the dates of the credential (OB 3.0 section 8.2, CLR 2.0 section 6.2). */
const BADGES: readonly Format[] = ['ob3', 'clr2', 'endorsement'];

/**
 * The first registered claim that contradicts the credential it stands beside (VCDM 1.1 section 6.3.1;
 * Securing VCs using JOSE 1.0 section 3.1.3): whoever reads one and whoever reads the other must read the same.
 */
export function claimsDiffer({ header, payloadText }: Jws, credential: Credential): string | undefined {
  const { json, issuer, id } = credential;
  const claims = parsed(payloadText);
  if (!claims) return 'payload';
  const subject = textOf(property(list(json.credentialSubject)[0], 'id'));
  if (differs(claims.iss, issuer?.id) && !isObject(claims.vp)) return 'iss';
  if (differs(claims.jti, id)) return 'jti';
  if (differs(claims.sub, subject)) return 'sub';
  if (isNoMoment(claims.exp)) return 'exp';
  if (isNoMoment(claims.nbf)) return 'nbf';
  if (!isObject(claims.vc) && datesOfToken(header, credential)) return undefined;
  if (differsInTime(claims.exp, textOf(json.expirationDate) ?? textOf(json.validUntil))) return 'exp';
  if (differsInTime(claims.nbf, textOf(json.issuanceDate) ?? textOf(json.validFrom))) return 'nbf';
  return undefined;
}

/** With VC-JOSE-COSE `nbf` and `exp` are about the token and may differ from what the credential states (section 3.1.3). */
function datesOfToken({ typ }: JsonObject, { format, securing }: Credential): boolean {
  const named = /^(?:application\/)?v[cp]\b.*\+jwt$/i.test(textOf(typ) ?? '');
  return named || securing === 'sd-jwt' || !BADGES.includes(format);
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
