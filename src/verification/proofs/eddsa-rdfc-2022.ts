import { verifyRdfc } from './hash-data';
import type { ProofKind } from './proof';

/** Data Integrity EdDSA, RDF canonical form (VC DI EdDSA 1.0 section 3.2). */
export const eddsaRdfc2022: ProofKind = {
  label: 'DataIntegrityProof/eddsa-rdfc-2022',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'eddsa-rdfc-2022',
  verify: (input) => verifyRdfc(input, 'Ed25519'),
};
