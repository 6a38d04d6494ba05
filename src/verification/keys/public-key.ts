import { Recent } from '../recent';

/** Key kinds that signatures of credentials are made with. */
export type KeyKind = 'Ed25519' | 'P-256' | 'P-384' | 'P-521' | 'RSA' | 'secp256k1' | 'BLS12-381';

/** A public key: its kind and the JSON Web Key (RFC 7517) that WebCrypto imports. */
export interface PublicKey {
  kind: KeyKind;
  jwk: JsonWebKey;
}

/** Names of signature algorithms as WebCrypto takes them. */
export type SignatureAlgorithm =
  | 'Ed25519'
  | 'ES256'
  | 'ES384'
  | 'ES512'
  | 'RS256'
  | 'RS384'
  | 'RS512'
  | 'PS256'
  | 'PS384'
  | 'PS512';

const IMPORT: Record<
  SignatureAlgorithm,
  {
    kind: KeyKind;
    params: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams;
    verify: AlgorithmIdentifier | RsaPssParams | EcdsaParams;
  }
> = {
  Ed25519: { kind: 'Ed25519', params: { name: 'Ed25519' }, verify: { name: 'Ed25519' } },
  ES256: ecdsa('P-256', 'SHA-256'),
  ES384: ecdsa('P-384', 'SHA-384'),
  ES512: ecdsa('P-521', 'SHA-512'),
  RS256: rsa('RSASSA-PKCS1-v1_5', 'SHA-256'),
  RS384: rsa('RSASSA-PKCS1-v1_5', 'SHA-384'),
  RS512: rsa('RSASSA-PKCS1-v1_5', 'SHA-512'),
  PS256: rsa('RSA-PSS', 'SHA-256', 32),
  PS384: rsa('RSA-PSS', 'SHA-384', 48),
  PS512: rsa('RSA-PSS', 'SHA-512', 64),
};

function ecdsa(curve: 'P-256' | 'P-384' | 'P-521', hash: string) {
  return { kind: curve, params: { name: 'ECDSA', namedCurve: curve }, verify: { name: 'ECDSA', hash } };
}

function rsa(name: string, hash: string, saltLength = 0) {
  return { kind: 'RSA' as const, params: { name, hash }, verify: { name, saltLength } };
}

/** The least RSA modulus we accept, in bits (NIST SP 800-131A). */
const MIN_RSA_BITS = 2048;

/**
 * Verifies a signature with the platform's own cryptography.
 *
 * @returns `pass` or `fail`; `wrong-key` when the key is of another kind than the algorithm needs (key
 *   confusion), too short, or not importable.
 */
export async function verifySignature(
  algorithm: SignatureAlgorithm,
  key: PublicKey,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<'pass' | 'fail' | 'wrong-key'> {
  const { kind, params, verify } = IMPORT[algorithm];
  if (key.kind !== kind) return 'wrong-key';
  if (kind === 'RSA' && rsaBits(key.jwk) < MIN_RSA_BITS) return 'wrong-key';
  let imported: CryptoKey;
  try {
    imported = await importedKey(algorithm, key.jwk, params);
  } catch {
    return 'wrong-key';
  }
  const holds = await crypto.subtle.verify(verify, imported, signature.slice(), data.slice());
  return holds ? 'pass' : 'fail';
}

/** Keys that were used of late: issuers sign many credentials with one. Made of public matter only. */
const recent = new Recent<CryptoKey>(200);

async function importedKey(
  algorithm: SignatureAlgorithm,
  { alg: _alg, use: _use, key_ops: _ops, d: _private, ...jwk }: JsonWebKey,
  params: (typeof IMPORT)[SignatureAlgorithm]['params'],
): Promise<CryptoKey> {
  const name = `${algorithm} ${JSON.stringify(jwk)}`;
  const known = recent.get(name);
  if (known) return known;
  return recent.keep(
    name,
    await crypto.subtle.importKey('jwk', { ...jwk, ext: true }, params, false, ['verify']),
  );
}

function rsaBits(jwk: JsonWebKey): number {
  return Math.floor(((jwk.n ?? '').length * 6) / 8) * 8;
}

/** The public key in a JWK, or `undefined` for private, symmetric, unknown or broken ones and those for encryption. */
export function publicKeyFromJwk(jwk: JsonWebKey): PublicKey | undefined {
  // CID 1.0 section 2.2.3: nobody who publishes the private half controls a key; `enc` is not for signing
  if (jwk.d !== undefined || jwk.use === 'enc') return undefined;
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && typeof jwk.x === 'string') {
    return { kind: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: jwk.x } };
  }
  if (jwk.kty === 'EC' && typeof jwk.x === 'string' && typeof jwk.y === 'string') {
    if (jwk.crv === 'P-256' || jwk.crv === 'P-384' || jwk.crv === 'P-521' || jwk.crv === 'secp256k1') {
      return { kind: jwk.crv, jwk: { kty: 'EC', crv: jwk.crv, x: jwk.x, y: jwk.y } };
    }
  }
  if (jwk.kty === 'RSA' && typeof jwk.n === 'string' && typeof jwk.e === 'string') {
    return { kind: 'RSA', jwk: { kty: 'RSA', n: jwk.n, e: jwk.e } };
  }
  return undefined;
}
