import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import { multikeyFromEcJwk } from '../keys/multikey';
import { type DisclosureSuite, verifyDisclosed } from './disclosure';
import type { ProofKind } from './proof';

const SUITE: DisclosureSuite = {
  base: [0x00],
  derived: [0x01],
  cryptosuite: createVerifyCryptosuite(),
  algorithm: 'ES256',
};

/** Selective disclosure with P-256 (VC DI ECDSA 1.0 section 3.4). */
export const ecdsaSd2023: ProofKind = {
  label: 'DataIntegrityProof/ecdsa-sd-2023',
  handles: (proof) => proof.type === 'DataIntegrityProof' && proof.cryptosuite === 'ecdsa-sd-2023',
  verify: (input) =>
    verifyDisclosed(input, SUITE, input.key.kind === 'P-256' ? multikeyFromEcJwk(input.key.jwk) : undefined),
};
