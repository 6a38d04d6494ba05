import { inflate } from './inflate';
import { utf8 } from './json-text';
import { latin1 } from './latin1';
import { MAX_PNG_TEXT } from './limits';

/** The text of a chunk, or the reason key why it cannot be had. */
export type PngText =
  | { ok: true; text: string }
  | { ok: false; reason: 'too-large' | 'png-damaged' | 'not-utf8' };

/** The keyword of a tEXt, zTXt or iTXt chunk: 1 to 79 bytes before the first zero (PNG 3 section 11.3.3). */
export function pngKeyword(data: Uint8Array): string | undefined {
  const end = data.subarray(0, 80).indexOf(0);
  return end < 1 ? undefined : latin1(data.subarray(0, end));
}

/**
 * The text of a tEXt, zTXt or iTXt chunk (PNG 3 section 11.3.3). By the standard the first two are Latin-1 and
 * iTXt is UTF-8, but bakers write UTF-8 into all of them: UTF-8 is tried first.
 */
export async function pngText(type: string, data: Uint8Array): Promise<PngText> {
  const rest = data.subarray(data.indexOf(0) + 1);
  if (type === 'tEXt') return decoded(rest, latin1);
  if (type === 'zTXt') return rest[0] === 0 ? decompressed(rest.subarray(1), latin1) : damaged();
  // compression flag and method, language tag, translated keyword
  const languageEnd = rest.indexOf(0, 2);
  const translatedEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return damaged();
  const text = rest.subarray(translatedEnd + 1);
  if (rest[0] === 0) return decoded(text);
  return rest[0] === 1 && rest[1] === 0 ? decompressed(text) : damaged();
}

async function decompressed(bytes: Uint8Array, otherwise?: (bytes: Uint8Array) => string): Promise<PngText> {
  const inflated = await inflate(bytes, MAX_PNG_TEXT, 'deflate');
  if (inflated === 'too-large') return { ok: false, reason: 'too-large' };
  return inflated === 'damaged' ? damaged() : decoded(inflated, otherwise);
}

function decoded(bytes: Uint8Array, otherwise?: (bytes: Uint8Array) => string): PngText {
  const text = utf8(bytes) ?? otherwise?.(bytes);
  return text === undefined ? { ok: false, reason: 'not-utf8' } : { ok: true, text };
}

function damaged(): PngText {
  return { ok: false, reason: 'png-damaged' };
}
