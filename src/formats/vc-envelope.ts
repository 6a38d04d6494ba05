import { type Credential, type JsonObject, list, property, textOf, typesOf } from '../model';
import { statedIssuer } from './issuer';
import { subjectIdentities } from './recipient';
import { statedDate, strictest } from './stated-date';
import { plainText } from './text';

export const VC_CONTEXT_1 = 'https://www.w3.org/2018/credentials/v1';
export const VC_CONTEXT_2 = 'https://www.w3.org/ns/credentials/v2';

/** True when the JSON claims to be a W3C Verifiable Credential or Presentation of any kind. */
export function looksLikeVc(json: JsonObject): boolean {
  const types = typesOf(json);
  return (
    types.includes('VerifiableCredential') ||
    types.includes('VerifiablePresentation') ||
    Object.hasOwn(json, 'credentialSubject') ||
    contextsOf(json).some((context) => context === VC_CONTEXT_1 || context === VC_CONTEXT_2)
  );
}

/** The URLs in `@context`, in order; inline contexts are left out. */
export function contextsOf(json: JsonObject): string[] {
  return list(property(json, '@context')).filter((context): context is string => typeof context === 'string');
}

/** What every W3C credential has in common, whatever its subject (VCDM 1.1 section 4, 2.0 section 4). */
export function readVcEnvelope(json: JsonObject): Omit<Credential, 'format' | 'json'> {
  const read: Omit<Credential, 'format' | 'json'> = {
    version: contextsOf(json).includes(VC_CONTEXT_2) ? '2.0' : '1.1',
    securing: Object.hasOwn(json, 'proof') ? 'data-integrity' : 'none',
    types: typesOf(json),
    recipient: subjectIdentities(json),
  };
  const id = textOf(json.id);
  const name = plainText(json.name);
  const issuer = statedIssuer(json.issuer, '/issuer');
  const validFrom = strictest('from', statedDate(json, 'validFrom'), statedDate(json, 'issuanceDate'));
  const validUntil = strictest('until', statedDate(json, 'validUntil'), statedDate(json, 'expirationDate'));
  const issuedOn = statedDate(json, 'awardedDate', 'issued', 'validFrom', 'issuanceDate');
  if (id !== undefined) read.id = id;
  if (name !== undefined) read.name = name;
  if (issuer) read.issuer = issuer;
  if (validFrom) read.validFrom = validFrom;
  if (validUntil) read.validUntil = validUntil;
  if (issuedOn) read.issuedOn = issuedOn;
  return read;
}
