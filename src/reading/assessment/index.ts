import type { Reading, StatedMethod } from '../../model';
import { languageOfTag } from '../language';
import type { Material, Passage } from '../sources/material';
import { rank } from './alternatives';
import { classifyText } from './classify';
import { methodOfClue } from './structured';

export { classifyText, type PhraseMethod } from './classify';

/** Methods shown of one kind: more quotes of the same say no more. */
const MAX_QUOTES = 4;

/** How was assessed: what fields say, then what phrases say; strongest first. */
export function readMethods(material: Material): Pick<Reading['assessment'], 'methods' | 'strongest'> {
  const structured = material.clues.map(methodOfClue).filter((method) => method !== undefined);
  const all = [...structured, ...material.passages.flatMap(methodsIn)];
  const methods = all
    .filter(
      (each, index) =>
        all.slice(0, index).filter((other) => other.method === each.method).length < MAX_QUOTES,
    )
    .sort((a, b) => rank(b.method) - rank(a.method));
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
