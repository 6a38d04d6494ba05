import type { StripWords } from '../../messages';
import { strip as de } from '../words/de/strip';
import { strip as en } from '../words/en/strip';
import { strip as es } from '../words/es/strip';
import { strip as fr } from '../words/fr/strip';
import { strip as nl } from '../words/nl/strip';

/** Languages of the strip over a PDF. A new one is a new file and a line here. */
export const STRIP_WORDS: Readonly<Record<string, StripWords>> = { en, de, fr, es, nl };

/** Words for a language tag; English where we have none. */
export function stripWords(language: string): StripWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(STRIP_WORDS, primary) ? STRIP_WORDS[primary] : undefined) ?? en;
}
