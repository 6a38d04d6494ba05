import type { Stated } from '../../model';
import { segmentsOf } from '../assessment/segments';
import { isDenied } from './denials';
import { comparable, partsOf, wholeWords } from './whole-words';

/** Where scripts of the Far East end a sentence; a space need not follow. */
const SENTENCES = /(?<=[。！？])/u;

/**
 * The sentence in which a stated text speaks of a skill by its name, as written: whole words only, and never where
 * the sentence denies it or leaves it out. Nothing is guessed.
 */
export function mentionOf(written: string, stated: Stated): string | undefined {
  // accents may be letters of their own
  const [name, text] = [written.normalize('NFC'), stated.text.normalize('NFC')];
  const [first] = partsOf(name);
  // most texts do not hold it at all, and that is soon known
  if (first === undefined || !comparable(text).includes(first)) return undefined;
  for (const { plain, written: asWritten } of segmentsOf(text)) {
    let at = 0;
    for (const sentence of plain.split(SENTENCES)) {
      const quote = asWritten.slice(at, at + sentence.length);
      at += sentence.length;
      for (const found of wholeWords(sentence, name)) {
        if (!isDenied(sentence, found, text, stated.language)) return tidy(quote);
      }
    }
  }
  return undefined;
}

function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/^[-–—+ ]+/, '')
    .trim();
}
