import type { JsonObject } from '../../model';
import { isPrefix, isSynonym } from './names';
import { walk } from './spelling';

/**
 * The first word of a document that may be another spelling of something with a name, in contexts of the build: an
 * address or prefixed name for a key, a type or an id, a second word for the same thing, a list that is spelt out.
 * A document without any, and without contexts but those, says by names exactly what it means.
 */
export function otherSpelling(document: JsonObject): string | undefined {
  let found: string | undefined;
  walk(document, (key, value) => {
    if (found !== undefined || key === '@context') return false;
    if (isOddKey(key)) found = key;
    else if (typeof value === 'string') found = oddText(key, value);
    else if (Array.isArray(value))
      for (const each of value) if (typeof each === 'string') found ??= oddText(key, each);
    return true;
  });
  return found;
}

function isOddKey(key: string): boolean {
  return key === '@list' || isAddress(key) || isSynonym(key, 'property');
}

function oddText(key: string, text: string): string | undefined {
  if ((key === 'type' || key === '@type') && (isAddress(text) || isSynonym(text, 'type'))) return text;
  return isPrefixed(text) ? text : undefined;
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
export function isWord(odd: string | undefined): odd is string {
  return odd !== undefined && !isAddress(odd);
}
