import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { Words } from './words';

export type { Words } from './words';

/** Languages of the labels. A new one is a new file and a line here. */
export const WORDS: Readonly<Record<string, Words>> = { en, de, fr, es, nl };

/** Tags of the languages that card and pages are written in. */
export const LANGUAGES_SPOKEN: readonly string[] = Object.keys(WORDS);

/** Labels for a language tag such as `de-AT`; English where we have none. */
export function wordsFor(language: string): Words {
  const primary = language.slice(0, 2).toLowerCase();
  return (Object.hasOwn(WORDS, primary) ? WORDS[primary] : undefined) ?? en;
}

/** Puts values into `{gaps}`. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? '') : gap,
  );
}
