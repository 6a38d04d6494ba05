/** Languages that the reading knows phrases and sentences in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag, when it is one of ours: `de-AT` is `de`. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}
