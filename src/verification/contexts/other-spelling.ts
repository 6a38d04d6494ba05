import type { JsonObject } from '../../model';
import { isPrefix, isSecondWord } from './second-words';
import { isForeign, isMoving, walk } from './spelling';

/** What in a document is written in an unusual way. */
export interface Spelling {
  /** has it a context that does not come with the build? */
  foreign: boolean;
  /** the first keyword that moves properties about */
  keyword?: string;
  /**
   * the first word that may be another spelling of something with a name, in contexts of the build: an address or
   * prefixed name for a key, a type or an id, a second word for the same thing, a list that is spelt out
   */
  word?: string;
}

/** A document without any of that says by its names exactly what it means. */
export function spellingOf(document: JsonObject): Spelling {
  const found: Spelling = { foreign: false };
  walk(document, (key, value) => {
    if (key === '@context') {
      found.foreign ||= isForeign(value);
      return false;
    }
    if (isMoving(key)) found.keyword ??= key;
    else if (isOddKey(key)) found.word ??= key;
    else if (typeof value === 'string') noteText(key, value, found);
    else if (Array.isArray(value))
      for (const each of value) if (typeof each === 'string') noteText(key, each, found);
    return true;
  });
  return found;
}

function isOddKey(key: string): boolean {
  return key === '@list' || isAddress(key) || isSecondWord(key, 'property');
}

function noteText(key: string, text: string, found: Spelling): void {
  const odd = (key === 'type' || key === '@type') && (isAddress(text) || isSecondWord(text, 'type'));
  if (odd || isPrefixed(text)) found.word ??= text;
}

/** Whole, prefixed, or the end of one that a vocabulary completes. */
function isAddress(text: string): boolean {
  return /[:/#]/.test(text);
}

/** Long texts begin with no prefix of the build: the longest has a few letters. */
function isPrefixed(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 20 && !text.startsWith('//', colon + 1) && isPrefix(text.slice(0, colon));
}

/** Is such a spelling a word, and no address? */
export function isWord(spelling: string | undefined): spelling is string {
  return spelling !== undefined && !isAddress(spelling);
}
