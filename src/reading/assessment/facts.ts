import type { StatedFact } from '../../model';
import { atMost } from '../at-most';
import { languageOfTag } from '../language';
import { PHRASES } from '../phrases';
import { type CompiledLanguage, compiledLanguage } from '../phrases/compiled';
import { likelyLanguages } from '../phrases/detect';
import type { Material, Passage } from '../sources/material';
import { isNegated } from './negation';
import { phrasePassages } from './passages';
import { type Segment, segmentsOf } from './segments';

/** Quotes of one kind of fact that are kept. */
const MAX_OF_A_KIND = 3;

/** Facts that texts state in passing: supervision, assessor, pass mark, group work, workload. */
export function phraseFacts(material: Material): StatedFact[] {
  return atMost(phrasePassages(material).flatMap(factsIn), MAX_OF_A_KIND, ({ kind }) => kind);
}

function factsIn(passage: Passage): StatedFact[] {
  const segments = segmentsOf(passage.text);
  const languages = likelyLanguages(passage.text, PHRASES, languageOfTag(passage.language))[0] ?? [];
  return segments.flatMap((segment) =>
    languages.flatMap((language) => factsOf(segment, passage.source, compiledLanguage(language))),
  );
}

function factsOf(segment: Segment, source: string, language: CompiledLanguage): StatedFact[] {
  return language.facts.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(segment.plain);
    if (match === null) return [];
    const end = match.index + match.text.length;
    if (isNegated(segment.plain, match.index, end, language)) return [];
    const value = segment.written.slice(match.index, end).trim();
    return [{ kind, basis: 'phrase', text: segment.quote, source, language: language.language, value }];
  });
}
