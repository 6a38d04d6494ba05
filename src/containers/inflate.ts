/** Compression formats that credentials and their lists come in. */
export type Compression = 'gzip' | 'deflate' | 'deflate-raw';

/**
 * Decompresses at most `cap` bytes, stopping as soon as there would be more: what a few kilobytes can hold
 * is otherwise decided by whoever made them.
 */
export async function inflate(
  bytes: Uint8Array,
  cap: number,
  format: Compression,
): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > cap) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(next.value);
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
