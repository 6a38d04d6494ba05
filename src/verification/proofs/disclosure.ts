import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import jsigs from 'jsonld-signatures';
import type { JsonObject } from '../../model';
import { canonicalForm } from '../canonical';
import { ContextUnavailable } from '../contexts/loader';
import { namesPrototype } from '../contexts/spelling';
import { suspectsIn } from '../contexts/suspects';
import { proofValueOf } from './hash-data';
import type { ProofInput, SignatureAnswer } from './proof';

/** A purpose that allows everything: whether the key may sign is asked by the `issuer-key` check. */
const ANY_PURPOSE = {
  match: async () => true,
  validate: async () => ({ valid: true }),
  update: async (proof: JsonObject) => proof,
};

/** How a suite for selective disclosure begins its proof values, and what checks them. */
export interface DisclosureSuite {
  /** third byte of a base proof, after 0xd9 0x5d: for the holder's wallet, not for showing */
  base: readonly number[];
  /** the same of a derived proof */
  derived: readonly number[];
  /** the same of kinds that the standard knows and the library does not */
  others?: readonly number[];
  cryptosuite: object;
  algorithm: string;
}

/**
 * Verifies a derived proof with the reference library. A base proof is refused: it is for the holder's wallet and
 * would let whoever has it disclose at will.
 *
 * @param publicKeyMultibase the key as Multikey, `undefined` when it is of another kind than the suite needs
 */
export async function verifyDisclosed(
  input: ProofInput,
  suite: DisclosureSuite,
  publicKeyMultibase: string | undefined,
): Promise<SignatureAnswer> {
  const bytes = proofValueOf(input.proof);
  const kind = bytes?.[0] === 0xd9 && bytes[1] === 0x5d ? bytes[2] : undefined;
  if (kind !== undefined && suite.base.includes(kind)) return { outcome: 'fail', reason: 'base-proof' };
  if (kind !== undefined && suite.others?.includes(kind))
    return {
      outcome: 'unknown',
      reason: 'proof-unsupported',
      params: { proof: `${suite.algorithm} ${kind}` },
    };
  if (kind === undefined || !suite.derived.includes(kind))
    return { outcome: 'fail', reason: 'proof-value-unreadable' };
  if (publicKeyMultibase === undefined) {
    const params = { algorithm: suite.algorithm, kind: input.key.kind };
    return { outcome: 'fail', reason: 'key-of-wrong-kind', params };
  }
  return (await lostIn(input)) ?? byLibrary(input, suite, publicKeyMultibase);
}

/** The library does not notice members that say nothing: whoever put them in would not be found out. */
async function lostIn({ document, proof, contexts }: ProofInput): Promise<SignatureAnswer | undefined> {
  const context = document['@context'] ?? [];
  for (const part of [document, { ...proof, '@context': context }]) {
    if (!namesPrototype(part) && suspectsIn(part).length === 0) continue;
    const form = await canonicalForm(part, contexts);
    if (form.ok) continue;
    const { ok: _ok, ...problem } = form;
    return problem;
  }
  return undefined;
}

async function byLibrary(
  { document, proof, contexts }: ProofInput,
  { cryptosuite, algorithm }: DisclosureSuite,
  publicKeyMultibase: string,
): Promise<SignatureAnswer> {
  const method = String(proof.verificationMethod);
  const controller = method.split('#')[0] ?? method;
  const suite = new DataIntegrityProof({ cryptosuite });
  let missing: ContextUnavailable | undefined;
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
      if (error instanceof ContextUnavailable) missing = error;
      throw error;
    }
  };
  const result = await jsigs.verify({ ...document, proof }, { suite, purpose: ANY_PURPOSE, documentLoader });
  if (result.verified) return { outcome: 'pass', detail: { algorithm } };
  if (missing) return { outcome: 'unknown', about: 'context', ...missing.told };
  const message = String(result.error?.errors?.[0]?.message ?? result.error?.message ?? '').slice(0, 300);
  return { outcome: 'fail', reason: 'altered', detail: { message } };
}
