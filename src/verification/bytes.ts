import { fromBase58 } from './base58';

const MAX_TEXT = 20_000_000;

/** Bytes of base64url or base64 text, padded or not (RFC 4648); `undefined` when it is neither. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length > MAX_TEXT || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Base64url text without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Base58-btc decoding costs the square of the length: keys and signatures are short, so the text is too. */
const MAX_BASE58 = 2_000;

/** Bytes of a multibase text: `z` base58-btc or `u` base64url without padding (CID 1.0 section 2.4). */
export function fromMultibase(text: string): Uint8Array | undefined {
  if (text.startsWith('u'))
    return /=/.test(text) || hasSpareBits(text) ? undefined : fromBase64(text.slice(1));
  if (!text.startsWith('z') || text.length > MAX_BASE58) return undefined;
  return fromBase58(text.slice(1));
}

/**
 * Are the last bits, which stand for no byte, other than zero (RFC 4648 section 3.5)? The same bytes could then be
 * written in several ways, and a signature be changed that still holds.
 */
function hasSpareBits(multibase: string): boolean {
  const rest = (multibase.length - 1) % 4;
  if (rest === 2) return !/[AQgw]$/.test(multibase);
  return rest === 3 && !/[AEIMQUYcgkosw048]$/.test(multibase);
}

export function concatBytes(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** SHA-2 digest of text (as UTF-8) or bytes. */
export async function digest(
  algorithm: 'SHA-256' | 'SHA-384',
  data: string | Uint8Array,
): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data.slice();
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}
