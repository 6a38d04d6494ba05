import type { AssessmentMethod } from '../../model';
import type { Passage } from '../sources/material';

/** Two letters (ISO 639-1). Which there are is told by the files of this folder. */
export type Language = string;

/**
 * A rule: words that, in a text of this kind, state an assessment method. `when` is written in the small
 * notation of `template.ts`.
 */
export interface PhraseRule {
  id: string;
  method: AssessmentMethod;
  when: readonly string[];
  /** kinds of text in which these words are enough; everything but the name when not said */
  roles?: readonly Passage['role'][];
  /** gives way to any other rule that claims the same words */
  weak?: true;
  /** says something only where the text names no other way of assessing: a score may be one of anything */
  lone?: true;
  /** holds even after words of ability ("is able to ... by passing the exam") */
  firm?: true;
}

/** A fact about an assessment that texts state in passing: supervision, assessor, group work, pass mark. */
export interface FactRule {
  kind: string;
  when: readonly string[];
}

/** Words that only look like an assessment ("risk assessment", "test automation") and are not read. */
export interface Mask {
  when: readonly string[];
  roles?: readonly Passage['role'][];
}

/** One language: a member of this folder. Every list is in the notation of `template.ts`. */
export interface PhraseLanguage {
  language: Language;
  /** frequent short words, to tell the language by */
  commonWords: readonly string[];
  /** lists of words that templates refer to as `{name}` */
  words: Record<string, string>;
  rules: readonly PhraseRule[];
  facts: readonly FactRule[];
  masks: readonly Mask[];
  /** sentences about teaching, audience or contents: nothing in them is a requirement */
  asides: readonly string[];
  /** after these words a sentence speaks of ability, no longer of what was done */
  ability: readonly string[];
  negation: {
    /** before the claimed words, in the same clause */
    before: readonly string[];
    /** after them */
    after: readonly string[];
    /** words over which no negation carries */
    stops: readonly string[];
  };
  /** the same about what a text is about, beside the words of `negation`: "excluding", "is not covered" */
  leavesOut: { before: readonly string[]; after: readonly string[] };
  /** words between two ways of which either is enough */
  or: readonly string[];
  /** words that bind what follows an `or` to all that went before */
  and: readonly string[];
  /** introduces a list of which one item is enough */
  oneOf: readonly string[];
}
