import { type Json, type JsonObject, list } from '../../model';
import { concatBytes, digest } from '../bytes';
import { jcs } from '../jcs';
import type { SignatureAlgorithm } from '../keys/public-key';
import { plainSignatureOf, signatureAnswer } from './hash-data';
import type { ProofInput, SignatureAnswer } from './proof';

/**
 * Verifies a jcs proof (VC DI EdDSA 1.0 section 3.3, VC DI ECDSA 1.0 section 3.3). The proof carries the
 * contexts it was made with; the document must still begin with them.
 */
export async function verifyJcs(
  { document, proof, key }: ProofInput,
  algorithm: SignatureAlgorithm,
  hash: 'SHA-256' | 'SHA-384',
): Promise<SignatureAnswer> {
  const signature = plainSignatureOf(proof);
  if (!signature) return { outcome: 'fail', reason: 'proof-value-unreadable' };
  if (!beginsWith(list(document['@context']), list(proof['@context']))) {
    return { outcome: 'fail', reason: 'contexts-replaced' };
  }
  const { proofValue: _value, ...options } = proof;
  const signed: JsonObject =
    proof['@context'] === undefined ? document : { ...document, '@context': proof['@context'] };
  try {
    const data = concatBytes(await digest(hash, jcs(options)), await digest(hash, jcs(signed)));
    return await signatureAnswer(algorithm, key, signature, data);
  } catch (error) {
    return { outcome: 'fail', reason: 'not-canonical', detail: { message: String(error) } };
  }
}

function beginsWith(whole: Json[], start: Json[]): boolean {
  return start.every((each, index) => JSON.stringify(each) === JSON.stringify(whole[index] ?? null));
}
