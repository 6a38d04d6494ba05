import { inflate } from './inflate';
import { utf8 } from './json-text';
import { MAX_PNG_TEXT } from './limits';

/** A text chunk of a PNG: its keyword and its text, or why the text cannot be had. */
export interface PngText {
  keyword: string;
  text: string | { problem: 'too-large' | 'damaged' };
}

/**
 * Reads tEXt, zTXt and iTXt chunk data (PNG 3 section 11.3.3). Bakers write UTF-8 even into tEXt, which is
 * Latin-1 by the standard: UTF-8 is tried first. `undefined` when the data is no such chunk.
 */
export async function pngText(type: string, data: Uint8Array): Promise<PngText | undefined> {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return undefined;
  const keyword = latin1(data.subarray(0, end));
  const rest = data.subarray(end + 1);
  if (type === 'tEXt') return { keyword, text: decoded(rest) };
  if (type === 'zTXt') return { keyword, text: await decompressed(rest.subarray(1)) };
  if (type !== 'iTXt' || rest.length < 4) return undefined;
  const languageEnd = rest.indexOf(0, 2);
  const translatedEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return undefined;
  const text = rest.subarray(translatedEnd + 1);
  return { keyword, text: rest[0] === 1 ? await decompressed(text) : decoded(text) };
}

async function decompressed(bytes: Uint8Array): Promise<PngText['text']> {
  const inflated = await inflate(bytes, MAX_PNG_TEXT, 'deflate');
  return typeof inflated === 'string' ? { problem: inflated } : decoded(inflated);
}

function decoded(bytes: Uint8Array): string {
  return utf8(bytes) ?? latin1(bytes);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
