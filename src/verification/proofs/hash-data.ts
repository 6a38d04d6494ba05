import { VC_CONTEXT_2 } from '../../formats';
import { type Json, type JsonObject, list, textOf } from '../../model';
import { concatBytes, digest, fromMultibase } from '../bytes';
import { type Canonical, type CanonicalProblem, canonicalForm } from '../canonical';
import type { ContextLoader } from '../contexts/loader';
import { type PublicKey, type SignatureAlgorithm, verifySignature } from '../keys/public-key';
import { sha256Bytes } from '../rdf';
import type { ProofInput, SignatureAnswer } from './proof';

/** The proof as signed: without its value, in the vocabulary of the document it secures. */
export function proofOptions(document: JsonObject, proof: JsonObject): JsonObject {
  const { proofValue: _value, jws: _jws, signatureValue: _old, ...rest } = proof;
  // VC DI EdDSA 1.0 section 3.2.5: always the document's, or a proof could bring words of its own for its dates
  return { ...rest, '@context': vocabularyFor(document, proof) };
}

const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2';

/**
 * The document's contexts. Where none of them knows Data Integrity proofs the proof still has its one meaning, as
 * the reference library has it: what the document says is not touched by that.
 */
function vocabularyFor(document: JsonObject, proof: JsonObject): Json {
  const stated = list(document['@context']);
  const known = [DATA_INTEGRITY, 'https://w3id.org/security/data-integrity/v1', VC_CONTEXT_2];
  if (proof.type !== 'DataIntegrityProof' || known.some((each) => stated.includes(each))) return stated;
  return [...stated, DATA_INTEGRITY];
}

/**
 * The bytes an rdfc proof signs: digest of the canonical proof options, then digest of the canonical
 * document (VC DI EdDSA 1.0 section 3.2.4, VC DI ECDSA 1.0 section 3.2.4).
 */
export async function rdfcHashData(
  { document, proof, contexts }: { document: JsonObject; proof: JsonObject; contexts: ContextLoader },
  hash: 'SHA-256' | 'SHA-384' = 'SHA-256',
): Promise<{ ok: true; bytes: Uint8Array } | ({ ok: false } & CanonicalProblem)> {
  const forms: Canonical[] = [];
  const digests: (Uint8Array | Promise<Uint8Array>)[] = [];
  // the document first: should the platform have to digest it, that takes a while
  for (const part of [document, proofOptions(document, proof)]) {
    const form = await canonicalForm(part, contexts, hash);
    forms.unshift(form);
    if (form.ok) digests.unshift(digestOf(form.nquads, hash));
  }
  for (const form of forms) {
    if (!form.ok) return form;
    // An empty canonical form would make every document look the same.
    if (form.nquads === '') return { ok: false, about: 'context', outcome: 'fail', reason: 'nothing-signed' };
  }
  return { ok: true, bytes: concatBytes(...(await Promise.all(digests))) };
}

/** Characters up to which a digest at once is sooner there than one that the platform answers later. */
const SHORT = 1_500;
/** The same once it was done so often that it has been compiled. */
const SHORT_IN_PRACTICE = 8_000;
/** Digests after which it has been compiled, mostly. */
const PRACTICE = 50;
let digested = 0;

function digestOf(text: string, hash: 'SHA-256' | 'SHA-384'): Uint8Array | Promise<Uint8Array> {
  const short = digested < PRACTICE ? SHORT : SHORT_IN_PRACTICE;
  if (hash !== 'SHA-256' || text.length > short) return digest(hash, text);
  digested++;
  return sha256Bytes(text);
}

/** Verifies a multibase `proofValue` over an rdfc hash. */
export async function verifyRdfc(
  input: ProofInput,
  algorithm: SignatureAlgorithm,
  hash: 'SHA-256' | 'SHA-384' = 'SHA-256',
): Promise<SignatureAnswer> {
  const signature = plainSignatureOf(input.proof);
  if (!signature) return { outcome: 'fail', reason: 'proof-value-unreadable' };
  const data = await rdfcHashData(input, hash);
  if (!data.ok) return data;
  return signatureAnswer(algorithm, input.key, signature, data.bytes);
}

export function proofValueOf(proof: JsonObject): Uint8Array | undefined {
  const text = textOf(proof.proofValue);
  return text === undefined ? undefined : fromMultibase(text);
}

/** The value of an EdDSA or ECDSA proof: base58-btc and no other base (VC DI EdDSA 1.0 section 3.1, VC DI ECDSA 1.0 section 3.1). */
export function plainSignatureOf(proof: JsonObject): Uint8Array | undefined {
  return textOf(proof.proofValue)?.startsWith('z') ? proofValueOf(proof) : undefined;
}

/** The platform's answer about a signature, as an answer about a proof. */
export async function signatureAnswer(
  algorithm: SignatureAlgorithm,
  key: PublicKey,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<SignatureAnswer> {
  const answer = await verifySignature(algorithm, key, signature, data);
  if (answer === 'pass') return { outcome: 'pass', detail: { algorithm } };
  if (answer === 'fail') return { outcome: 'fail', reason: 'altered', detail: { algorithm } };
  return { outcome: 'fail', reason: 'key-of-wrong-kind', params: { algorithm, kind: key.kind } };
}
