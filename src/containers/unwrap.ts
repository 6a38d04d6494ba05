import { inflate } from './inflate';
import { latin1 } from './latin1';
import { MAX_UNWRAPPED } from './limits';

/**
 * Takes one wrapping off: gzip (RFC 1952), or a data: URL as text (RFC 2397). `undefined` when there is none.
 */
export async function unwrapOnce(
  bytes: Uint8Array,
): Promise<Uint8Array | 'too-large' | 'damaged' | undefined> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return inflate(bytes, MAX_UNWRAPPED, 'gzip');
  if (!/^\s*data:/i.test(latin1(bytes.subarray(0, 64)))) return undefined;
  // three characters at most stand for one byte
  return bytes.length > 3 * MAX_UNWRAPPED ? 'too-large' : dataUrl(latin1(bytes).trim());
}

function dataUrl(url: string): Uint8Array | 'too-large' | 'damaged' {
  const comma = url.indexOf(',');
  if (comma < 0) return 'damaged';
  let content = percentDecoded(url.slice(comma + 1));
  if (/;\s*base64$/i.test(url.slice(0, comma))) {
    try {
      content = atob(content.replace(/\s/g, '').replace(/-/g, '+').replace(/_/g, '/'));
    } catch {
      return 'damaged';
    }
  }
  if (content.length > MAX_UNWRAPPED) return 'too-large';
  return Uint8Array.from(content, (char) => char.charCodeAt(0));
}

/** Percent escapes undone byte by byte: what they stand for need not be text. */
function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
