const WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;
const PARTICLE = /^(?:[\p{Ll}\p{M}'’]{1,3}(?:[-'’]\p{Lu}.*)?|della?|dos|lo[sn]?)$/u;

/**
 * True for text that could be a person's full name: two to six words of letters, written with capitals where
 * the script has them, or one short word in a script that has none. Titles of pages mostly are not.
 */
export function looksLikeName(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.split(' ');
  if (words.length === 1) return /^[\p{Lo}\p{M}]{2,12}$/u.test(text);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    words.length <= 6 && words.every((word) => WORD.test(word)) && lower.every((word) => PARTICLE.test(word))
  );
}

/** Degrees and certificates behind a name: the first is of several capitals or has full stops. */
const DEGREES = /, ?(?!LL[CP]|Ltd|Inc|AG)\p{Lu}\p{L}*[\p{Lu}.].*/u;
const ORNAMENT =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\([^()]*\)/gu;

/** A name without what people write around it: pictures, degrees after a comma, how they are addressed. */
export function bareName(text: string): string {
  return text.slice(0, 300).replace(ORNAMENT, ' ').replace(/\s+/g, ' ').trim().replace(DEGREES, '');
}

/** Names among pieces of text, each once. */
export function namesIn(texts: Iterable<string>): string[] {
  return [...new Set([...texts].map(bareName))].filter(looksLikeName);
}

/** Each name once, as it stands on the page but on one line. */
export function namesOf(elements: Iterable<Element>): string[] {
  return namesIn([...elements].map((element) => element.textContent ?? ''));
}

/** Names in a page's title, which sites put between bars and dashes: "(3) Robin Example | LinkedIn". */
export function namesInTitle(title: string): string[] {
  return namesIn(
    title
      .slice(0, 300)
      .replace(/^\(\d+\+?\)/, '')
      .split(/ ?[|–—·:] | - /),
  );
}
