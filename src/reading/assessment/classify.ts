import type { AssessmentMethod } from '../../model';
import type { Language } from '../language';
import { PHRASES, type PhraseLanguage } from '../phrases';
import { type CompiledLanguage, compiledLanguage, type Role } from '../phrases/compiled';
import { likelyLanguages } from '../phrases/detect';
import { rank, withoutStrongerAlternatives } from './alternatives';
import { type Claim, claimsIn, matches } from './claims';
import { type Segment, segmentsOf } from './segments';

/** A method that a text states, with the sentence and the rule that found it. */
export interface PhraseMethod {
  method: AssessmentMethod;
  /** the sentence, as written, without markup */
  sentence: string;
  rule: string;
  language: Language;
}

/** Items of a "one of the following" list, at most. */
const MAX_CHOICES = 12;

/**
 * The assessment methods that a text requires, by the phrase rules of its language; several may hold. Of
 * alternatives only the weakest counts. `role` says what the text is: criteria are requirements, so that a
 * bare noun is enough there; a description is mostly about contents.
 */
export function classifyText(text: string, stated?: Language, role: Role = 'criteria'): PhraseMethod[] {
  return classifyWith(PHRASES, text, stated, role);
}

/** The same by given phrases: the score asks what is left without some of the rules. */
export function classifyWith(
  phrases: readonly PhraseLanguage[],
  text: string,
  stated: Language | undefined,
  role: Role,
): PhraseMethod[] {
  const segments = segmentsOf(text);
  const groups = likelyLanguages(text, phrases, stated);
  const found = firstThatFinds(groups, (language) => inLanguage(segments, role, language));
  const seen = new Set<string>();
  return found.filter(({ method, sentence }) => {
    const key = `${method} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A less likely language is only asked when the likelier ones find nothing: it would see false friends. */
function firstThatFinds(
  groups: readonly PhraseLanguage[][],
  find: (language: CompiledLanguage) => PhraseMethod[],
): PhraseMethod[] {
  for (const group of groups) {
    // only a language that is asked is made into expressions: that takes longer than asking it
    const found = group.map(compiledLanguage).flatMap(find);
    if (found.length > 0) return found;
  }
  return [];
}

interface Read {
  segment: Segment;
  claims: Claim[];
}

function inLanguage(segments: readonly Segment[], role: Role, language: CompiledLanguage): PhraseMethod[] {
  const read = segments.map((segment) => ({
    segment,
    claims: withoutStrongerAlternatives(claimsIn(segment.plain, role, language), segment.plain, language),
  }));
  const found = weakestChoices(read, language).flatMap(({ segment, claims }) =>
    claims.map(({ method, rule }) => ({
      method,
      sentence: segment.quote,
      rule,
      language: language.language,
    })),
  );
  const lone = new Set(language.rules.filter((rule) => rule.lone).map(({ id }) => id));
  const named = found.some(({ method, rule }) => method !== 'attendance' && !lone.has(rule));
  return named ? found.filter(({ rule }) => !lone.has(rule)) : found;
}

/** "One of the following:" and the items below it: of their methods only the weakest is required. */
function weakestChoices(read: readonly Read[], language: CompiledLanguage): Read[] {
  const result = [...read];
  for (const [index, { segment }] of read.entries()) {
    if (!matches(language.oneOf, segment.plain)) continue;
    const rest = read.slice(index + 1, index + 1 + MAX_CHOICES);
    const end = rest.findIndex(({ segment }, at) => at > 0 && segment.opens);
    const choices = (end < 0 ? rest : rest.slice(0, end)).filter(({ claims }) => claims.length > 0);
    if (choices.length < 2) continue;
    const limit = Math.min(
      ...choices.map(({ claims }) => Math.max(...claims.map((each) => rank(each.method)))),
    );
    for (const choice of choices) {
      const at = read.indexOf(choice);
      result[at] = { ...choice, claims: choice.claims.filter((each) => rank(each.method) <= limit) };
    }
  }
  return result;
}
