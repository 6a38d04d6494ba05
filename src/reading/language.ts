import { PHRASES } from './phrases';
import type { Language } from './phrases/phrase-language';

export type { Language } from './phrases/phrase-language';

/** Languages that the reading knows phrases in. */
export const LANGUAGES: readonly Language[] = PHRASES.map(({ language }) => language);

/** The language of a BCP 47 tag, when it is one of ours: `de-AT` is `de`. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}
