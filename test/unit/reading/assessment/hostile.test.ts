import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../../src/reading';

const LONG = 20_000;

/** Texts made to make matching explode: near misses of every gap, list and word ending. */
const HOSTILE: Record<string, string> = {
  'one endless word': 'a'.repeat(LONG),
  'spaces only': ' '.repeat(LONG),
  'a verb again and again': 'complete '.repeat(LONG / 9),
  'verbs that never reach a noun': 'pass a b c d e f '.repeat(LONG / 17),
  'negations without end': 'no not without '.repeat(LONG / 15),
  'alternatives without end': 'exam or project or '.repeat(LONG / 19),
  'open tags': '<p '.repeat(LONG / 3),
  entities: '&nbsp;'.repeat(LONG / 6),
  'German compounds': `${'abschluss'.repeat(2000)}prüfung`,
  numbers: '70 % 80 % '.repeat(LONG / 10),
  'quotes and brackets': '("“ '.repeat(LONG / 4),
  'almost hours': '100 hours of of of '.repeat(LONG / 19),
  dots: '. '.repeat(LONG / 2),
};

describe('text made to hang a matcher', () => {
  for (const [name, text] of Object.entries(HOSTILE))
    it(name, () => {
      const started = performance.now();
      classifyText(text);
      expect(performance.now() - started).toBeLessThan(3000);
    });

  it('reads no more than its cap of one text', () => {
    const late = `${'word '.repeat(5000)}\nPass the final exam.`;
    expect(classifyText(late)).toEqual([]);
  });
});
