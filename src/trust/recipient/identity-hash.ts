import { md5Hex } from './md5';

/** A hashed recipient taken apart: `sha256$hex` or `md5$hex`. */
export interface IdentityHash {
  algorithm: 'sha256' | 'md5';
  /** lower-case hex, of the algorithm's length */
  hex: string;
}

const HEX_LENGTH = { sha256: 64, md5: 32 };

/**
 * Takes an IdentityHash apart (Open Badges 2.0 and 3.0 `IdentityHash`: algorithm, `$`, hex digest).
 * `undefined` for an unknown algorithm or a digest of the wrong length.
 */
export function parseIdentityHash(value: string): IdentityHash | undefined {
  const [, name = '', digits = ''] = /^([A-Za-z0-9-]{1,12})\$([0-9A-Fa-f]{1,128})$/.exec(value.trim()) ?? [];
  const algorithm = name.toLowerCase().replace('-', '');
  if (algorithm !== 'sha256' && algorithm !== 'md5') return undefined;
  return digits.length === HEX_LENGTH[algorithm] ? { algorithm, hex: digits.toLowerCase() } : undefined;
}

/** True when `text` with the salt appended to it (OB 2.0 IdentityObject, OB 3.0 section B.1.4) has this hash. */
export async function hashesTo(text: string, salt: string | undefined, hash: IdentityHash): Promise<boolean> {
  const bytes = new TextEncoder().encode(text + (salt ?? ''));
  return (hash.algorithm === 'md5' ? md5Hex(bytes) : await sha256Hex(bytes)) === hash.hex;
}

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
