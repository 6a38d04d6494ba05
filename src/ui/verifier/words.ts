import { verifier as de } from '../words/de/verifier';
import { verifier as en } from '../words/en/verifier';
import { verifier as es } from '../words/es/verifier';
import { verifier as fr } from '../words/fr/verifier';
import { verifier as nl } from '../words/nl/verifier';
import type { VerifierWords } from './verifier-words';

/** Every language of the verifier page. */
export const VERIFIER_WORDS: Readonly<Record<string, VerifierWords>> = { en, de, fr, es, nl };

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
};

/** Words for a language tag such as `de-AT`; English where we have none. */
export function verifierWordsFor(language: string): VerifierWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(VERIFIER_WORDS, primary) ? VERIFIER_WORDS[primary] : undefined) ?? en;
}
