import type { Stated } from '../../model';
import { segmentsOf } from '../assessment/segments';
import { isDenied } from './denials';
import { comparable, partsOf, wholeWords } from './whole-words';

/** Where scripts of the Far East end a sentence; a space need not follow. */
const SENTENCES = /(?<=[。！？])/u;
/** Items below a line that announces them, at most. */
const MAX_ITEMS = 20;

/**
 * The sentence in which a stated text speaks of a skill by its name, as written: whole words only, and never where
 * the sentence, or the line that announces it as one of a list, denies it or leaves it out. Nothing is guessed.
 */
export function mentionOf(written: string, stated: Stated): string | undefined {
  const name = composed(written);
  const [first] = partsOf(name);
  // most texts do not hold it at all, and that is soon known
  if (first === undefined || !foldedOf(stated).includes(first)) return undefined;
  const text = composed(stated.text);
  for (const { sentence, quote, announced } of sentencesOf(text)) {
    for (const { start, end } of wholeWords(sentence, name)) {
      const by = announced.length;
      const told = { start: start + by, end: end + by };
      if (!isDenied(announced + sentence, told, text, stated.language)) return tidy(quote);
    }
  }
  return undefined;
}

/** Accents may be letters of their own. */
function composed(text: string): string {
  return text.normalize('NFC');
}

const known = new WeakMap<Stated, string>();

/** A page's texts are asked for every skill of a list. */
function foldedOf(stated: Stated): string {
  const folded = known.get(stated) ?? comparable(composed(stated.text));
  known.set(stated, folded);
  return folded;
}

interface Sentence {
  /** what rules see */
  sentence: string;
  /** the same as written */
  quote: string;
  /** "Not covered: " above a list of which this is an item */
  announced: string;
}

function* sentencesOf(text: string): Generator<Sentence> {
  let announced = '';
  let items = 0;
  for (const { plain, written, opens } of segmentsOf(text)) {
    // a blank line may stand below the announcement, and ends the list after that
    if (items >= MAX_ITEMS || (opens && items > 0)) announced = '';
    let at = 0;
    for (const sentence of plain.split(SENTENCES)) {
      yield { sentence, quote: written.slice(at, at + sentence.length), announced };
      at += sentence.length;
    }
    items += 1;
    if (/[:：]\s*$/.test(plain)) [announced, items] = [`${plain} `, 0];
  }
}

function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/^[-–—+ ]+/, '')
    .trim();
}
