import { welcome as de } from '../words/de/welcome';
import { welcome as en } from '../words/en/welcome';
import { welcome as es } from '../words/es/welcome';
import { welcome as fr } from '../words/fr/welcome';
import { welcome as nl } from '../words/nl/welcome';
import type { WelcomeWords } from './welcome-words';

/** Languages of the first-run page. A new one is a new file and a line here. */
export const WELCOME_WORDS: Readonly<Record<string, WelcomeWords>> = { en, de, fr, es, nl };

/** Labels for a language tag; English where we have none. */
export function welcomeWords(language: string): WelcomeWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(WELCOME_WORDS, primary) ? WELCOME_WORDS[primary] : undefined) ?? en;
}
