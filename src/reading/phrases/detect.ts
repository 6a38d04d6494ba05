import type { Language, PhraseLanguage } from './phrase-language';

/** Characters looked at: more says nothing more. */
const SAMPLE = 3000;

const known = new Map<PhraseLanguage, ReadonlySet<string>>();

function commonWords(language: PhraseLanguage): ReadonlySet<string> {
  const words = known.get(language) ?? new Set(language.commonWords);
  known.set(language, words);
  return words;
}

/**
 * The languages a text may be in, in groups, likeliest first: one alone when its common words say so clearly;
 * more, with equals in one group, when the text is too short to tell. Counting common words is crude, but
 * needs no model and can be explained.
 */
export function likelyLanguages(
  text: string,
  languages: readonly PhraseLanguage[],
  stated?: Language,
): PhraseLanguage[][] {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{1,30}/gu) ?? [];
  const scored = languages
    .map((language) => ({
      language,
      score:
        words.filter((word) => commonWords(language).has(word)).length +
        (language.language === stated ? 0.5 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored.map(({ score }) => score);
  if (first === undefined) return [];
  const clear = (first >= 3 && first >= 1.5 * (second ?? 0)) || (first >= 2 && (second ?? 0) < 1);
  // No word at all leaves every language in; one word leaves out those that have none.
  const left = scored.filter(({ score }) => (clear ? score === first : score > 0 || first < 1));
  const scores = [...new Set(left.map(({ score }) => score))];
  return scores.map((score) => left.filter((each) => each.score === score).map(({ language }) => language));
}
