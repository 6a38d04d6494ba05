import { inflate } from '../../containers/inflate';
import { fromBase64 } from '../bytes';
import { Recent } from '../recent';

/** Decompressed size of a list at most, in bytes: 2^26 entries of one bit. */
const MAX_LIST_BYTES = 8 * 1024 * 1024;

export type Bits = { ok: true; value: number; length: number } | { ok: false; reason: string };

/**
 * The entry at `index` of an encoded list (Bitstring Status List 1.0 section 3.3): base64url of gzip, with the
 * multibase `u` in front (StatusList2021 leaves it out); entries of `size` bits, first bit leftmost.
 */
export async function readBits(encoded: string, index: number, size: number): Promise<Bits> {
  const bytes = await decoded(encoded);
  if (typeof bytes === 'string') return { ok: false, reason: bytes };
  const length = bytes.length * 8;
  if ((index + 1) * size > length) return { ok: false, reason: 'status-index-outside' };
  let value = 0;
  for (let bit = index * size; bit < (index + 1) * size; bit++) {
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return { ok: true, value, length };
}

/** Lists that were asked of late, by their encoded text: many credentials are in one. */
const recent = new Recent<Uint8Array>(20);
const MAX_RECENT_BYTES = 256 * 1024;

/** Lists that are being unpacked: who asks meanwhile waits for the same. */
const underway = new Map<string, Promise<Uint8Array | string>>();

function decoded(encoded: string): Promise<Uint8Array | string> {
  const known = recent.get(encoded);
  if (known) return Promise.resolve(known);
  const running = underway.get(encoded) ?? unpacked(encoded).finally(() => underway.delete(encoded));
  underway.set(encoded, running);
  return running;
}

async function unpacked(encoded: string): Promise<Uint8Array | string> {
  const compressed = fromBase64(encoded.startsWith('u') ? encoded.slice(1) : encoded);
  if (!compressed || compressed.length === 0) return 'status-list-malformed';
  const bytes = await inflate(compressed, MAX_LIST_BYTES, 'gzip');
  if (bytes === 'too-large') return 'status-list-too-large';
  if (bytes === 'damaged') return 'status-list-malformed';
  if (bytes.length > MAX_RECENT_BYTES || encoded.length > MAX_RECENT_BYTES) return bytes;
  return recent.keep(encoded, bytes);
}
