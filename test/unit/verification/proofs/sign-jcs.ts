import { createHash, createPrivateKey, sign } from 'node:crypto';
import { encode as base58 } from 'base58-universal';
import type { JsonObject } from '../../../../src/model';
import { jcs } from '../../../../src/verification/jcs';
import type { FixtureIssuer } from '../../../fixtures/issuer';

/** Adds a jcs proof (VC DI EdDSA 1.0 section 3.3, VC DI ECDSA 1.0 section 3.3); the reference libraries have none. */
export function signByJcs(
  document: JsonObject,
  issuer: FixtureIssuer,
  cryptosuite = 'eddsa-jcs-2022',
  hash: 'sha256' | 'sha384' = 'sha256',
): JsonObject {
  const proof: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite,
    created: '2025-03-01T09:00:00Z',
    verificationMethod: issuer.verificationMethod,
    proofPurpose: 'assertionMethod',
    '@context': document['@context'] ?? [],
  };
  const digest = (text: string) => createHash(hash).update(text).digest();
  const data = Buffer.concat([digest(jcs(proof)), digest(jcs(document))]);
  const key = createPrivateKey({ key: issuer.key.privateJwk, format: 'jwk' });
  const algorithm = issuer.key.type === 'Ed25519' ? null : hash;
  const signature = sign(algorithm, data, { key, dsaEncoding: 'ieee-p1363' });
  return { ...document, proof: { ...proof, proofValue: `z${base58(signature)}` } };
}
