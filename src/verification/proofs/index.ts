import { ed25519Signature2020 } from './ed25519-signature-2020';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022';
import type { ProofKind } from './proof';

export type { ProofAnswer, ProofKind, SignatureAnswer } from './proof';

/** Every kind of embedded proof we can check. A new one is a new file and a line here. */
export const PROOF_KINDS: readonly ProofKind[] = [eddsaRdfc2022, ed25519Signature2020];
