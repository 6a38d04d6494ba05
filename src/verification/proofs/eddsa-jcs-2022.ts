import { verifyJcs } from './jcs-proof';
import type { ProofKind } from './proof';

/** Data Integrity EdDSA, JSON canonical form (VC DI EdDSA 1.0 section 3.3). */
export const eddsaJcs2022: ProofKind = {
  label: 'DataIntegrityProof/eddsa-jcs-2022',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'eddsa-jcs-2022',
  verify: (input) => verifyJcs(input, 'Ed25519', 'SHA-256'),
};
