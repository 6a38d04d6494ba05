/** SHA-256 (FIPS 180-4 section 6.2) at once, for many short texts: WebCrypto answers later, which takes longer. */

const PRIMES = primes(64);
const K = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Int32Array(64);
/** Bytes of working room that are kept between texts. */
const MOST_KEPT = 1024 * 1024;
let view = new DataView(new ArrayBuffer(8192));

/** Digest of text as UTF-8, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  let hex = '';
  for (const word of digest(text)) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

/** Digest of text as UTF-8: 32 bytes. */
export function sha256Bytes(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  digest(text).forEach((word, at) => {
    view.setInt32(at * 4, word);
  });
  return new Uint8Array(view.buffer);
}

const encoder = new TextEncoder();

function digest(text: string): Int32Array {
  // three bytes a UTF-16 unit at most, and room for the padding
  if (view.byteLength < text.length * 3 + 72) view = new DataView(new ArrayBuffer(text.length * 3 + 4096));
  const bytes = new Uint8Array(view.buffer);
  const { written } = encoder.encodeInto(text, bytes);
  const padded = (((written + 8) >> 6) + 1) << 6;
  bytes.fill(0, written, padded);
  bytes[written] = 0x80;
  view.setUint32(padded - 8, Math.floor(written / 0x2000_0000));
  view.setUint32(padded - 4, (written << 3) >>> 0);
  const state = START.slice();
  for (let at = 0; at < padded; at += 64) compress(state, view, at);
  // one long text must not hold its room for ever
  if (view.byteLength > MOST_KEPT) view = new DataView(new ArrayBuffer(8192));
  return state;
}

function compress(state: Int32Array, view: DataView, at: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const low = rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3);
    const high = rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + low + (w[i - 7] as number) + high) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** First 32 bits of the part after the point. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

function primes(many: number): number[] {
  const found: number[] = [];
  for (let next = 2; found.length < many; next++) {
    if (found.every((prime) => next % prime !== 0)) found.push(next);
  }
  return found;
}
