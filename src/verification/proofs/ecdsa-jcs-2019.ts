import { verifyJcs } from './jcs-proof';
import type { ProofKind } from './proof';

/** Data Integrity ECDSA, JSON canonical form (VC DI ECDSA 1.0 section 3.3). */
export const ecdsaJcs2019: ProofKind = {
  label: 'DataIntegrityProof/ecdsa-jcs-2019',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'ecdsa-jcs-2019',
  verify: (input) =>
    input.key.kind === 'P-384' ? verifyJcs(input, 'ES384', 'SHA-384') : verifyJcs(input, 'ES256', 'SHA-256'),
};
