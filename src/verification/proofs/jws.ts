import { encodedJson } from '../../containers/encoded-json';
import { isObject, type JsonObject } from '../../model';
import { concatBytes, fromBase64 } from '../bytes';
import type { PublicKey, SignatureAlgorithm } from '../keys/public-key';
import { signatureAnswer } from './hash-data';
import type { SignatureAnswer } from './proof';

/** JWS algorithms we accept, as WebCrypto names them. `none` and HMAC are not among them (RFC 8725 section 3.1). */
const ALGORITHMS: ReadonlyMap<string, SignatureAlgorithm> = new Map([
  ['EdDSA', 'Ed25519'],
  ['Ed25519', 'Ed25519'],
  ['ES256', 'ES256'],
  ['ES384', 'ES384'],
  ['ES512', 'ES512'],
  ['RS256', 'RS256'],
  ['RS384', 'RS384'],
  ['RS512', 'RS512'],
  ['PS256', 'PS256'],
  ['PS384', 'PS384'],
  ['PS512', 'PS512'],
]);

/** Signature algorithms of the IANA registry that we lack: secp256k1, Ed448, ML-DSA, SLH-DSA. */
const OTHERS = /^(?:ES256K|ESP\d+|ESB\d+|Ed448|ML-DSA-\d+|SLH-DSA-.+)$/;

/** The parts of a JWS in compact serialisation (RFC 7515 section 3.1), header parsed. */
export interface Jws {
  header: JsonObject;
  protectedText: string;
  payloadText: string;
  signature: Uint8Array;
}

export function parseJws(text: string): Jws | undefined {
  const [protectedText = '', payloadText = '', signatureText = '', ...more] = text.split('.');
  const header = headerFrom(protectedText);
  const signature = fromBase64(signatureText);
  return header && signature && more.length === 0
    ? { header, protectedText, payloadText, signature }
    : undefined;
}

/** A protected header: base64url of a JSON object, no key twice (RFC 7515 section 4). */
export function headerFrom(text: string): JsonObject | undefined {
  const header = encodedJson(text);
  return header?.ok && isObject(header.json) ? header.json : undefined;
}

/** The claims of a token, whatever follows its signature (the disclosures of an SD-JWT); nothing is verified here. */
export function claimsOf(token: string): JsonObject | undefined {
  return headerFrom(token.split('.')[1] ?? '');
}

/** The bytes a JWS signs (RFC 7515 section 5.1; RFC 7797 when the payload is not encoded). */
export function signingInput(protectedText: string, payload: string | Uint8Array): Uint8Array {
  const start = new TextEncoder().encode(`${protectedText}.`);
  return concatBytes(start, typeof payload === 'string' ? new TextEncoder().encode(payload) : payload);
}

/**
 * Verifies a JWS with a key that was found elsewhere. The key decides what may be verified with it, the
 * header only says which algorithm: `none`, HMAC and an algorithm of another kind than the key are refused.
 *
 * @param understood critical header parameters that the caller takes care of (RFC 7515 section 4.1.11)
 */
export async function verifyJws(
  header: JsonObject,
  key: PublicKey,
  signature: Uint8Array,
  input: Uint8Array,
  understood: readonly string[] = [],
): Promise<SignatureAnswer> {
  const name = String(header.alg).slice(0, 20);
  const algorithm = ALGORITHMS.get(name);
  // a signature of a kind that we lack is nobody's forgery
  if (!algorithm && OTHERS.test(name))
    return { outcome: 'unknown', reason: 'proof-unsupported', params: { proof: name } };
  if (!algorithm) return { outcome: 'fail', reason: 'algorithm-refused', params: { algorithm: name } };
  const critical = header.crit === undefined ? [] : header.crit;
  if (!Array.isArray(critical) || critical.some((each) => !understood.includes(String(each)))) {
    return { outcome: 'fail', reason: 'critical-header', detail: { crit: header.crit ?? null } };
  }
  // RFC 7797 section 6: an unencoded payload must be announced as critical, and only some callers can read one
  if (header.b64 === false && !critical.includes('b64'))
    return { outcome: 'fail', reason: 'critical-header', detail: { b64: false } };
  return signatureAnswer(algorithm, key, signature, input);
}
