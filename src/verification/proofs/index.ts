import { bbs2023 } from './bbs-2023';
import { ecdsaJcs2019 } from './ecdsa-jcs-2019';
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019';
import { ecdsaSd2023 } from './ecdsa-sd-2023';
import { ed25519Signature2018 } from './ed25519-signature-2018';
import { ed25519Signature2020 } from './ed25519-signature-2020';
import { eddsaJcs2022 } from './eddsa-jcs-2022';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022';
import type { ProofKind } from './proof';

export type { ProofAnswer, ProofKind, SignatureAnswer } from './proof';

/** Every kind of embedded proof we can check. A new one is a new file and a line here. */
export const PROOF_KINDS: readonly ProofKind[] = [
  eddsaRdfc2022,
  eddsaJcs2022,
  ecdsaRdfc2019,
  ecdsaJcs2019,
  ecdsaSd2023,
  bbs2023,
  ed25519Signature2020,
  ed25519Signature2018,
];
