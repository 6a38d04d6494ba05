// Constants of the curves, SEC 2 version 2.0 sections 2.4.2, 2.5.1 and 2.6.1.
const CURVES = {
  'P-256': {
    size: 32,
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    size: 48,
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  'P-521': {
    size: 66,
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
} as const;

export type Curve = keyof typeof CURVES;

/**
 * The point of a compressed EC public key (SEC 1 section 2.3.4). WebCrypto imports only whole points.
 * `undefined` when the bytes name no point of the curve.
 */
export function decompressPoint(
  curve: Curve,
  compressed: Uint8Array,
): { x: Uint8Array; y: Uint8Array } | undefined {
  const { size, p, b } = CURVES[curve];
  const sign = compressed[0];
  if (compressed.length !== size + 1 || (sign !== 2 && sign !== 3)) return undefined;
  const x = toInteger(compressed.subarray(1));
  if (x >= p) return undefined;
  const square = (x * x * x - 3n * x + b) % p;
  // All primes are 3 modulo 4, so a square root is a power.
  const root = power(square < 0n ? square + p : square, (p + 1n) / 4n, p);
  if ((root * root - square) % p !== 0n) return undefined;
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  return { x: compressed.slice(1), y: toBytes(y, size) };
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function toInteger(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function toBytes(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = size - 1, rest = value; at >= 0; at--, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}
