import { createVerifyCryptosuite } from '@digitalbazaar/bbs-2023-cryptosuite';
import { multikeyFromBlsJwk } from '../keys/multikey';
import { type DisclosureSuite, verifyDisclosed } from './disclosure';
import type { ProofKind } from './proof';

/** Baseline proofs; those bound to a holder or a pseudonym are not what the library takes. */
const SUITE: DisclosureSuite = {
  base: [0x02],
  derived: [0x03],
  others: [4, 5, 6, 7, 8, 9],
  cryptosuite: createVerifyCryptosuite(),
  algorithm: 'BBS',
};

/** Unlinkable selective disclosure (VC DI BBS 1.0 section 3.3). */
export const bbs2023: ProofKind = {
  label: 'DataIntegrityProof/bbs-2023',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'bbs-2023',
  verify: (input) =>
    verifyDisclosed(
      input,
      SUITE,
      input.key.kind === 'BLS12-381' ? multikeyFromBlsJwk(input.key.jwk) : undefined,
    ),
};
