import { crc32 } from './crc32';
import { MAX_PNG_CHUNKS } from './limits';

/** The eight bytes that every PNG begins with (PNG 3 section 5.2). */
export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One chunk of a PNG; `sound()` tells whether its CRC holds. */
export interface PngChunk {
  type: string;
  data: Uint8Array;
  sound(): boolean;
}

/**
 * The chunks of a PNG in order (PNG 3 section 5.3), up to the end or to the first that does not fit in the
 * bytes there are. Lengths are compared before anything is made of them. Returns false when the file breaks
 * off before its end.
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk, boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PNG_SIGNATURE.length;
  for (let count = 0; count < MAX_PNG_CHUNKS && at + 12 <= bytes.length; count++) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return false;
    const typed = bytes.subarray(at + 4, end);
    const type = String.fromCharCode(...typed.subarray(0, 4));
    yield { type, data: typed.subarray(4), sound: () => crc32(typed) === view.getUint32(end) };
    if (type === 'IEND') return true;
    at = end + 4;
  }
  return false;
}
