import { isObject, type Json, list, textOf } from '../model';

/**
 * A text that may be a string, a VCDM 2.0 language value object (`@value`), a list of those, or an
 * ELM language map (`{"en": ["..."]}`): the first text found, `language` preferred.
 */
export function plainText(value: Json | undefined, language = 'en'): string | undefined {
  const texts: { text: string; language: string }[] = [];
  for (const part of list(value)) collect(part, '', texts, 0);
  return (texts.find((each) => each.language.startsWith(language)) ?? texts[0])?.text;
}

function collect(
  value: Json,
  language: string,
  into: { text: string; language: string }[],
  depth: number,
): void {
  const text = textOf(value);
  if (text !== undefined) into.push({ text, language });
  if (!isObject(value) || depth > 2) return;
  const own = textOf(value['@value']);
  if (own !== undefined) {
    into.push({ text: own, language: textOf(value['@language']) ?? language });
    return;
  }
  for (const [key, inner] of Object.entries(value).slice(0, 100)) {
    if (/^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/.test(key))
      for (const part of list(inner)) collect(part, key, into, depth + 1);
  }
}
