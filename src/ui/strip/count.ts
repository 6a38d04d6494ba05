import type { StripWords } from '../../messages';

/** How many badges there are in so many files. Apart from the words, since a page is given those of one language only. */
export function countIn(words: StripWords, badges: number, files: number): string {
  const [one, many] = files > 1 ? [words.oneOfAll, words.manyOfAll] : [words.one, words.many];
  return (badges === 1 ? one : many).replace('{count}', String(badges));
}
