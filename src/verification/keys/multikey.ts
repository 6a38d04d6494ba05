import { encode as encodeBase58 } from 'base58-universal';
import { concatBytes, fromBase64, fromMultibase, toBase64Url } from '../bytes';
import { type Curve, decompressPoint } from './ec-point';
import type { PublicKey } from './public-key';

/**
 * The key in a Multikey text, `publicKeyMultibase` (CID 1.0 section 2.2.2): a multicodec prefix and the raw
 * key. `undefined` when it is no key we know or has the wrong length.
 */
export function publicKeyFromMultikey(text: string): PublicKey | undefined {
  const bytes = fromMultibase(text);
  if (!bytes || bytes.length < 3) return undefined;
  const prefix = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const raw = bytes.subarray(2);
  switch (prefix) {
    case 0xed01:
      return raw.length === 32 ? okp(raw) : undefined;
    case 0x8024:
      return ec('P-256', raw);
    case 0x8124:
      return ec('P-384', raw);
    case 0x8224:
      return ec('P-521', raw);
    case 0xe701:
      return raw.length === 33 ? { kind: 'secp256k1', jwk: { kty: 'EC', crv: 'secp256k1' } } : undefined;
    case 0xeb01:
      return raw.length === 96
        ? { kind: 'BLS12-381', jwk: { kty: 'OKP', crv: 'BLS12381G2', x: toBase64Url(raw) } }
        : undefined;
    default:
      return undefined;
  }
}

/** Multicodec prefixes of keys that exist and that we cannot use: X25519, Ed448, RSA, SM2, ML-DSA. */
const OTHER_KINDS = [0xec01, 0x8324, 0x8524, 0x8624, 0x9024, 0x9124, 0x9224];

/** True for a key of a kind that we cannot use: nobody's forgery, unlike a text that is no key. */
export function isOtherKindOfKey(multikey: string): boolean {
  const [first = 0, second = 0] = fromMultibase(multikey) ?? [];
  return OTHER_KINDS.includes((first << 8) | second);
}

function okp(raw: Uint8Array): PublicKey {
  return { kind: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(raw) } };
}

function ec(curve: Curve, raw: Uint8Array): PublicKey | undefined {
  const point = decompressPoint(curve, raw);
  if (!point) return undefined;
  return { kind: curve, jwk: { kty: 'EC', crv: curve, x: toBase64Url(point.x), y: toBase64Url(point.y) } };
}

/** The Multikey text of a P-256 JWK, for libraries that take no JWK. */
export function multikeyFromEcJwk({ x = '', y = '' }: JsonWebKey): string | undefined {
  const [xs, ys] = [fromBase64(x), fromBase64(y)];
  if (xs?.length !== 32 || ys?.length !== 32) return undefined;
  const sign = 2 + ((ys[31] ?? 0) & 1);
  return `z${encodeBase58(concatBytes(Uint8Array.of(0x80, 0x24, sign), xs))}`;
}

/** The same of a BLS12-381 key in G2. */
export function multikeyFromBlsJwk({ x = '' }: JsonWebKey): string | undefined {
  const raw = fromBase64(x);
  return raw?.length === 96 ? `z${encodeBase58(concatBytes(Uint8Array.of(0xeb, 0x01), raw))}` : undefined;
}
