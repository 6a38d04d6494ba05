import type { Reading, StatedMethod } from '../../model';
import { atMost } from '../at-most';
import { languageOfTag } from '../language';
import type { Material, Passage } from '../sources/material';
import { rank } from './alternatives';
import { classifyText } from './classify';
import { phrasePassages } from './passages';
import { methodOfClue } from './structured';

export { classifyText, type PhraseMethod } from './classify';

/** Methods shown of one kind: more quotes of the same say no more. */
const MAX_QUOTES = 4;

/** How was assessed: what fields say, then what phrases say; strongest first. */
export function readMethods(material: Material): Pick<Reading['assessment'], 'methods' | 'strongest'> {
  const structured = material.clues.map(methodOfClue).filter((method) => method !== undefined);
  const phrases = phrasePassages(material).flatMap(methodsIn);
  const methods = atMost([...structured, ...phrases], MAX_QUOTES, ({ method }) => method).sort(
    (a, b) => rank(b.method) - rank(a.method),
  );
  return { methods, strongest: methods[0]?.method ?? 'not-stated' };
}

function methodsIn(passage: Passage): StatedMethod[] {
  const found = classifyText(passage.text, languageOfTag(passage.language), passage.role);
  return found.map(({ method, sentence, language }) => ({
    method,
    basis: 'phrase',
    text: sentence,
    source: passage.source,
    language,
  }));
}
