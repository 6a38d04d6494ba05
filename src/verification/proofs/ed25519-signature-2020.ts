import { verifyRdfc } from './hash-data';
import type { ProofKind } from './proof';

/** Ed25519Signature2020 (VC DI EdDSA 1.0 section 3.5, the suite that Data Integrity grew from). */
export const ed25519Signature2020: ProofKind = {
  label: 'Ed25519Signature2020',
  handles: (proof) => proof.type === 'Ed25519Signature2020',
  verify: (input) => verifyRdfc(input, 'Ed25519'),
};
