import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/ui/strip/count';
import { STRIP_WORDS, stripWords } from '../../../../src/ui/strip/words';
import { LANGUAGES_SPOKEN } from '../../../../src/ui/words';

const gaps = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('the words of the strip over a PDF', () => {
  it('are there in every language', () => {
    expect(Object.keys(STRIP_WORDS).toSorted()).toEqual([...LANGUAGES_SPOKEN].toSorted());
  });

  it.each(Object.entries(STRIP_WORDS))('have no blank and the same gaps in %s', (_, words) => {
    for (const [key, text] of Object.entries(STRIP_WORDS.en ?? {})) {
      const own = Reflect.get(words, key);
      expect(own, key).not.toBe('');
      expect(gaps(own), key).toEqual(gaps(text));
    }
  });

  it('count in singular and plural, of one file or several', () => {
    const words = stripWords('en-GB');
    expect(countIn(words, 1, 1)).toBe('1 badge in this PDF');
    expect(countIn(words, 3, 1)).toBe('3 badges in this PDF');
    expect(countIn(words, 1, 2)).toBe('1 badge in the PDFs on this page');
    expect(countIn(words, 0, 2)).toBe('0 badges in the PDFs on this page');
    expect(countIn(stripWords('nl'), 2, 1)).toBe('2 badges in deze pdf');
  });

  it('are English where we have none', () => expect(stripWords('constructor')).toBe(STRIP_WORDS.en));
});
