import type { Use } from './names';

/*
 * What is special in contexts of the build, written down so that a usual document need not wait until they are read. A
 * test holds these lists against the contexts: one that brings a word more makes it fail.
 */

/** Words that, used so, are another spelling of something that has a name already (see `nameOf`). */
const SECOND_WORDS: Readonly<Record<Use, ReadonlySet<string>>> = {
  property: new Set([
    ...['Achievement', 'Address', 'Criteria', 'GeoCoordinates', 'Image', 'Profile', 'Result'],
    ...['RubricCriterionLevel', 'expiration'],
  ]),
  type: new Set([
    ...['achievement', 'address', 'creator', 'criteria', 'expiration', 'geo', 'image', 'result'],
    ...['rubricCriterionLevel'],
  ]),
};

/** Words that may stand before a colon (JSON-LD 1.1 section 4.2.1). */
const PREFIXES: ReadonlySet<string> = new Set(['cred', 'ctzn', 'dc', 'schema', 'sec', 'xsd']);

export function isSecondWord(word: string, use: Use): boolean {
  return SECOND_WORDS[use].has(word);
}

export function isPrefix(word: string): boolean {
  return PREFIXES.has(word);
}
