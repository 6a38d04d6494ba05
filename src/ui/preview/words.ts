import { learner as de } from '../words/de/learner';
import { learner as en } from '../words/en/learner';
import { learner as es } from '../words/es/learner';
import { learner as fr } from '../words/fr/learner';
import { learner as nl } from '../words/nl/learner';
import type { LearnerWords } from './learner-words';

/** Every language of the learner's preview. */
export const LEARNER_WORDS: Readonly<Record<string, LearnerWords>> = { en, de, fr, es, nl };

/** Words for a language tag such as `de-AT`; English where we have none. */
export function learnerWordsFor(language: string): LearnerWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(LEARNER_WORDS, primary) ? LEARNER_WORDS[primary] : undefined) ?? en;
}
