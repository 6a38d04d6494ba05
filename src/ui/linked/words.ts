import { linked as de } from '../words/de/linked';
import { linked as en } from '../words/en/linked';
import { linked as es } from '../words/es/linked';
import { linked as fr } from '../words/fr/linked';
import { linked as nl } from '../words/nl/linked';
import type { LinkedWords } from './linked-words';

/** Languages of these labels. A new one is a new file and a line here. */
export const LINKED_WORDS: Readonly<Record<string, LinkedWords>> = { en, de, fr, es, nl };

/** Labels for a language tag; English where we have none. */
export function linkedWords(language: string): LinkedWords {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(LINKED_WORDS, primary) ? LINKED_WORDS[primary] : undefined) ?? en;
}
