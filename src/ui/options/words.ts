import { options as de } from '../words/de/options';
import { options as en } from '../words/en/options';
import { options as es } from '../words/es/options';
import { options as fr } from '../words/fr/options';
import { options as nl } from '../words/nl/options';
import type { OptionsWords } from './options-words';

/** Languages of the settings page. A new one is a new file and a line here. */
export const OPTIONS_WORDS: Readonly<Record<string, OptionsWords>> = { en, de, fr, es, nl };

/** Labels for a language tag; English where we have none. */
export function optionsWords(language: string): OptionsWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(OPTIONS_WORDS, primary) ? OPTIONS_WORDS[primary] : undefined) ?? en;
}
