/** SHA-256 (FIPS 180-4 section 6.2) at once, for many short texts: WebCrypto answers later, which takes longer. */

const PRIMES = primes(64);
const K = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const schedule = new Int32Array(64);
/** Bytes of working room that are kept between texts. */
const MOST_KEPT = 1024 * 1024;
let view = new DataView(new ArrayBuffer(8192));

/** Digest of text as UTF-8, as 16 UTF-16 units: they sort as its hexadecimal does, and are made sooner. */
export function sha256Units(text: string): string {
  const units: number[] = [];
  for (const word of digest(text)) units.push(word >>> 16, word & 0xffff);
  return String.fromCharCode(...units);
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

/**
 * One block (section 6.2.2). That eight rounds are written out, so that no word has to be moved, takes two fifths off;
 * with a function for each step the compiler no longer puts them in place, and it takes four times as long.
 */
function compress(state: Int32Array, view: DataView, at: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const far = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const near = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + far + (w[i - 7] as number) + near) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i += 8) {
    h = (h + high(e) + (g ^ (e & (f ^ g))) + (K[i] as number) + (w[i] as number)) | 0;
    d = (d + h) | 0;
    h = (h + low(a) + ((a & b) | (c & (a | b)))) | 0;
    g = (g + high(d) + (f ^ (d & (e ^ f))) + (K[i + 1] as number) + (w[i + 1] as number)) | 0;
    c = (c + g) | 0;
    g = (g + low(h) + ((h & a) | (b & (h | a)))) | 0;
    f = (f + high(c) + (e ^ (c & (d ^ e))) + (K[i + 2] as number) + (w[i + 2] as number)) | 0;
    b = (b + f) | 0;
    f = (f + low(g) + ((g & h) | (a & (g | h)))) | 0;
    e = (e + high(b) + (d ^ (b & (c ^ d))) + (K[i + 3] as number) + (w[i + 3] as number)) | 0;
    a = (a + e) | 0;
    e = (e + low(f) + ((f & g) | (h & (f | g)))) | 0;
    d = (d + high(a) + (c ^ (a & (b ^ c))) + (K[i + 4] as number) + (w[i + 4] as number)) | 0;
    h = (h + d) | 0;
    d = (d + low(e) + ((e & f) | (g & (e | f)))) | 0;
    c = (c + high(h) + (b ^ (h & (a ^ b))) + (K[i + 5] as number) + (w[i + 5] as number)) | 0;
    g = (g + c) | 0;
    c = (c + low(d) + ((d & e) | (f & (d | e)))) | 0;
    b = (b + high(g) + (a ^ (g & (h ^ a))) + (K[i + 6] as number) + (w[i + 6] as number)) | 0;
    f = (f + b) | 0;
    b = (b + low(c) + ((c & d) | (e & (c | d)))) | 0;
    a = (a + high(f) + (h ^ (f & (g ^ h))) + (K[i + 7] as number) + (w[i + 7] as number)) | 0;
    e = (e + a) | 0;
    a = (a + low(b) + ((b & c) | (d & (b | c)))) | 0;
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

function high(e: number): number {
  return ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
}

function low(a: number): number {
  return ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
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
