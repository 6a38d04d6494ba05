/** Letters that have no decomposition in Unicode: how they are written without them, both ways in use. */
const LETTERS: Record<string, [string, string]> = {
  ß: ['ss', 'ss'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ł: ['l', 'l'],
  đ: ['d', 'dj'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
};

/** Apostrophes of all kinds, that some write and some leave out: O'Brien, O’Brien, OBrien. */
const APOSTROPHES = /['’‘ʼ`´]/g;

const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}]+/u;

/** Forms of address and degrees that are no part of a name. */
const TITLES = new Set(
  'dr prof professor mr mrs ms mx miss sir dipl ing mag phd msc bsc mba md esq'.split(' '),
);

/**
 * The words of a name, lower-case and without titles, once as written and once in each way of writing them
 * without diacritics (Müller: muller, mueller). At most 10 words of the first 200 characters.
 */
export function nameWords(name: string): { written: string[]; stripped: string[]; spelt: string[] } {
  const written = name
    .slice(0, 200)
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(NOT_IN_NAMES)
    .filter((word) => word !== '' && !TITLES.has(word))
    .slice(0, 10);
  return {
    written,
    stripped: written.map((word) => fold(word, 0)),
    spelt: written.map((word) => fold(word, 1)),
  };
}

function fold(word: string, way: 0 | 1): string {
  const spelt = [...word]
    .map((letter) => (Object.hasOwn(LETTERS, letter) ? (LETTERS[letter]?.[way] ?? letter) : letter))
    .join('');
  return spelt.normalize('NFKD').replace(/\p{M}/gu, '');
}
