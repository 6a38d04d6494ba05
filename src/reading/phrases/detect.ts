import type { Language } from '../language';
import type { CompiledLanguage } from './compiled';

/** Characters looked at: more says nothing more. */
const SAMPLE = 3000;

/**
 * The languages a text may be in, likeliest first: one when its common words say so clearly, several (or all)
 * when the text is too short to tell. Counting common words is crude and needs no model; the rules of the wrong
 * language seldom fire.
 */
export function likelyLanguages(
  text: string,
  languages: readonly CompiledLanguage[],
  stated?: Language,
): CompiledLanguage[] {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{1,30}/gu) ?? [];
  const scored = languages
    .map((language) => ({
      language,
      score:
        words.filter((word) => language.commonWords.has(word)).length +
        (language.language === stated ? 0.5 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return [];
  if (first.score >= 2 && first.score >= 1.5 * (second?.score ?? 0)) return [first.language];
  return scored.filter(({ score }) => score * 2 >= first.score).map(({ language }) => language);
}
