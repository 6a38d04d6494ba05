import { verifyRdfc } from './hash-data';
import type { ProofKind } from './proof';

/** Data Integrity ECDSA, RDF canonical form (VC DI ECDSA 1.0 section 3.2): the curve of the key decides the hash. */
export const ecdsaRdfc2019: ProofKind = {
  label: 'DataIntegrityProof/ecdsa-rdfc-2019',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'ecdsa-rdfc-2019',
  verify: (input) =>
    input.key.kind === 'P-384' ? verifyRdfc(input, 'ES384', 'SHA-384') : verifyRdfc(input, 'ES256'),
};
