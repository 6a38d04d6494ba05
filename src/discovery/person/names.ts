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

/** Each name once, as it stands on the page but on one line. */
export function namesOf(elements: Iterable<Element>): string[] {
  const texts = [...elements].map((element) =>
    (element.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(texts)].filter(looksLikeName);
}
