import { inflate } from './inflate';
import { utf8 } from './json-text';
import { MAX_UNWRAPPED } from './limits';

/**
 * Takes one wrapping off: gzip, or a data: URL as text (RFC 2397). `undefined` when there is none.
 */
export async function unwrapOnce(
  bytes: Uint8Array,
): Promise<Uint8Array | 'too-large' | 'damaged' | undefined> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return inflate(bytes, MAX_UNWRAPPED, 'gzip');
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start.toLowerCase() === 'data:' ? dataUrl(utf8(bytes)?.trim() ?? '') : undefined;
}

function dataUrl(url: string): Uint8Array | 'too-large' | 'damaged' {
  const comma = url.indexOf(',');
  if (comma < 0) return 'damaged';
  if (url.length > 2 * MAX_UNWRAPPED) return 'too-large';
  const content = url.slice(comma + 1);
  try {
    if (!/;base64$/i.test(url.slice(0, comma))) return new TextEncoder().encode(decodeURIComponent(content));
    return Uint8Array.from(atob(decodeURIComponent(content).replace(/\s/g, '')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return 'damaged';
  }
}
