import { momentOf } from '../../formats';
import { idOf, isObject, type Json, type JsonObject, list, property, textOf } from '../../model';
import { fromMultibase, toBase64Url } from '../bytes';
import type { KeyTerms } from './key-source';
import { publicKeyFromMultikey } from './multikey';
import { type PublicKey, publicKeyFromJwk } from './public-key';

/** Absolute form of a method id: documents may write `#key-0` for `DOCUMENT#key-0` (DID Core section 3.2.2). */
function absolute(id: string, documentId: string): string {
  return id.startsWith('#') ? `${documentId}${id}` : id;
}

/**
 * The verification method `wanted` in a controller document (DID document, CID 1.0, or an issuer Profile
 * with `verificationMethod`), looked up among the methods and those embedded in a relationship.
 */
export function findMethod(document: JsonObject, documentId: string, wanted: string): JsonObject | undefined {
  const places: Json[] = [
    ...list(document.verificationMethod),
    ...list(document.publicKey),
    ...list(document.assertionMethod),
    ...list(document.authentication),
  ];
  return places.find((place): place is JsonObject => {
    const id = isObject(place) ? idOf(place) : undefined;
    return id !== undefined && absolute(id, documentId) === wanted;
  });
}

/** Does the document list the method for this purpose, by reference or embedded (CID 1.0 section 2.3)? */
export function allowsPurpose(
  document: JsonObject,
  documentId: string,
  wanted: string,
  purpose: string,
): boolean {
  return list(property(document, purpose)).some((entry) => {
    const id = idOf(entry);
    return id !== undefined && absolute(id, documentId) === wanted;
  });
}

/** The key a verification method carries, as Multikey, JWK or the 2018/2020 Ed25519 forms. */
export function keyOfMethod(method: JsonObject): PublicKey | undefined {
  const multibase = textOf(method.publicKeyMultibase);
  if (multibase !== undefined) return publicKeyFromMultikey(multibase);
  if (isObject(method.publicKeyJwk)) return publicKeyFromJwk(method.publicKeyJwk as JsonWebKey);
  const base58 = textOf(method.publicKeyBase58);
  if (base58 !== undefined && textOf(method.type) === 'Ed25519VerificationKey2018')
    return rawEd25519(`z${base58}`);
  return undefined;
}

function rawEd25519(multibase: string): PublicKey | undefined {
  const bytes = fromMultibase(multibase);
  if (bytes?.length !== 32) return undefined;
  return { kind: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes) } };
}

/** When a method ends and since when it is revoked (CID 1.0 section 2.2); what is no moment is `unreadable`. */
export function methodTerms(method: JsonObject): KeyTerms {
  const expires = momentIn(method.expires);
  const revoked = momentIn(method.revoked);
  return {
    ...(expires === undefined ? {} : { expires }),
    ...(revoked === undefined ? {} : { revoked }),
  };
}

function momentIn(value: Json | undefined): number | 'unreadable' | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  return momentOf(textOf(value) ?? '') ?? 'unreadable';
}
