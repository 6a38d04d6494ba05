import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import jsigs from 'jsonld-signatures';
import type { JsonObject } from '../../model';
import { ContextUnavailable } from '../contexts/loader';
import { multikeyFromEcJwk } from '../keys/multikey';
import { proofValueOf } from './hash-data';
import type { ProofInput, ProofKind, SignatureAnswer } from './proof';

/** A purpose that allows everything: whether the key may sign is asked by the `issuer-key` check. */
const ANY_PURPOSE = {
  match: async () => true,
  validate: async () => ({ valid: true }),
  update: async (proof: JsonObject) => proof,
};

/**
 * Selective disclosure (VC DI ECDSA 1.0 section 3.4). Only a derived proof may be shown: a base proof is for
 * the holder's wallet and would let whoever has it disclose at will. The reference library does the work.
 */
export const ecdsaSd2023: ProofKind = {
  label: 'DataIntegrityProof/ecdsa-sd-2023',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'ecdsa-sd-2023',
  async verify(input) {
    const bytes = proofValueOf(input.proof);
    if (bytes?.[0] !== 0xd9 || bytes[1] !== 0x5d)
      return { outcome: 'fail', reason: 'proof-value-unreadable' };
    if (bytes[2] === 0x00) return { outcome: 'fail', reason: 'base-proof' };
    const multibase = input.key.kind === 'P-256' ? multikeyFromEcJwk(input.key.jwk) : undefined;
    if (multibase === undefined) {
      return {
        outcome: 'fail',
        reason: 'key-of-wrong-kind',
        params: { algorithm: 'ES256', kind: input.key.kind },
      };
    }
    return byLibrary(input, multibase);
  },
};

async function byLibrary(
  { document, proof, contexts }: ProofInput,
  publicKeyMultibase: string,
): Promise<SignatureAnswer> {
  const method = String(proof.verificationMethod);
  const controller = method.split('#')[0] ?? method;
  const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
  let missing: string | undefined;
  const documentLoader = async (url: string) => {
    if (url === method) {
      const key = {
        '@context': 'https://w3id.org/security/multikey/v1',
        id: method,
        type: 'Multikey',
        controller,
        publicKeyMultibase,
      };
      return { contextUrl: null, documentUrl: url, document: key };
    }
    try {
      return await contexts.load(url);
    } catch (error) {
      if (error instanceof ContextUnavailable) missing = error.url;
      throw error;
    }
  };
  const result = await jsigs.verify({ ...document, proof }, { suite, purpose: ANY_PURPOSE, documentLoader });
  if (result.verified) return { outcome: 'pass', detail: { algorithm: 'ES256' } };
  if (missing !== undefined)
    return { outcome: 'unknown', about: 'context', reason: 'context-unavailable', params: { url: missing } };
  const message = String(result.error?.errors?.[0]?.message ?? result.error?.message ?? '').slice(0, 300);
  return { outcome: 'fail', reason: 'altered', detail: { message } };
}
