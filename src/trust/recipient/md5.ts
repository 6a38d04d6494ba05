const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/**
 * MD5 (RFC 1321) as lower-case hex. WebCrypto leaves it out, rightly: it is here only to read the hashed
 * recipients of old badges, and whoever uses it must say that the hash is weak.
 */
export function md5Hex(bytes: Uint8Array): string {
  const words = padded(bytes);
  let state: [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) state = mixed(state, words, block);
  const out = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    out.setUint32(index * 4, word >>> 0, true);
  });
  return [...new Uint8Array(out.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** RFC 1321 sections 3.1 and 3.2: a one bit, zeros, and the length in bits as 64-bit little-endian. */
function padded(bytes: Uint8Array): Uint32Array {
  const size = (((bytes.length + 8) >> 6) + 1) * 64;
  const view = new DataView(new ArrayBuffer(size));
  bytes.forEach((byte, index) => {
    view.setUint8(index, byte);
  });
  view.setUint8(bytes.length, 0x80);
  view.setUint32(size - 8, (bytes.length << 3) >>> 0, true);
  view.setUint32(size - 4, Math.floor(bytes.length / 0x20000000), true);
  return Uint32Array.from({ length: size / 4 }, (_, index) => view.getUint32(index * 4, true));
}

function mixed(
  state: [number, number, number, number],
  words: Uint32Array,
  block: number,
): [number, number, number, number] {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [bits, word] =
      round === 0
        ? [(b & c) | (~b & d), step]
        : round === 1
          ? [(d & b) | (~d & c), (5 * step + 1) % 16]
          : round === 2
            ? [b ^ c ^ d, (3 * step + 5) % 16]
            : [c ^ (b | ~d), (7 * step) % 16];
    // RFC 1321 section 3.4: constant i is the whole part of 2^32 times |sin(i + 1)|.
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
    const sum = (a + bits + constant + (words[block + word] ?? 0)) | 0;
    const shift = SHIFTS[round * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
}
