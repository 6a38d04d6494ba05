import type { StatedFact } from '../../model';
import { languageOfTag } from '../language';
import { PHRASES } from '../phrases';
import { type CompiledLanguage, compiledLanguage } from '../phrases/compiled';
import { likelyLanguages } from '../phrases/detect';
import type { Material, Passage } from '../sources/material';
import { isNegated } from './negation';
import { type Segment, segmentsOf } from './segments';

/** Quotes of one kind of fact that are kept. */
const MAX_OF_A_KIND = 3;

/** Facts that texts state in passing: supervision, assessor, pass mark, group work, workload. */
export function phraseFacts(material: Material): StatedFact[] {
  const all = material.passages.filter(({ role }) => role !== 'name').flatMap(factsIn);
  return all.filter(
    (fact, index) => all.slice(0, index).filter((other) => other.kind === fact.kind).length < MAX_OF_A_KIND,
  );
}

function factsIn(passage: Passage): StatedFact[] {
  const segments = segmentsOf(passage.text);
  const languages = likelyLanguages(
    passage.text,
    PHRASES.map(compiledLanguage),
    languageOfTag(passage.language),
  ).slice(0, 2);
  return segments.flatMap((segment) =>
    languages.flatMap((language) => factsOf(segment, passage.source, language)),
  );
}

function factsOf(segment: Segment, source: string, language: CompiledLanguage): StatedFact[] {
  return language.facts.flatMap(({ kind, pattern }) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(segment.plain);
    if (match === null) return [];
    const end = match.index + match[0].length;
    if (isNegated(segment.plain, match.index, end, language)) return [];
    const value = segment.written.slice(match.index, end).trim();
    return [{ kind, basis: 'phrase', text: segment.quote, source, language: language.language, value }];
  });
}
