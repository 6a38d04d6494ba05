import { describe, expect, it } from 'vitest';
import { LANGUAGES_SPOKEN } from '../../src/ui';
import { LINKED_WORDS } from '../../src/ui/linked/words';
import { OPTIONS_WORDS } from '../../src/ui/options/words';
import { PANEL_WORDS } from '../../src/ui/panel/words';
import { WELCOME_WORDS } from '../../src/ui/welcome/words';
import { WORDS } from '../../src/ui/words';

/** Every text in a table of words with the way to it. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const TABLES: [string, Readonly<Record<string, object>>][] = [
  ['the card', WORDS],
  ['the settings', OPTIONS_WORDS],
  ['the side panel', PANEL_WORDS],
  ['the first run', WELCOME_WORDS],
  ['linked pages', LINKED_WORDS],
];

describe.each(TABLES)('words of %s', (_name, table) => {
  const english = new Map(texts(table.en ?? {}));

  it('are there in every language', () => {
    expect(Object.keys(table).sort()).toEqual([...LANGUAGES_SPOKEN].sort());
  });

  it.each(Object.keys(table))('%s has the keys and gaps of English, and says something', (language) => {
    const own = new Map(texts(table[language] ?? {}));
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      expect(gaps(text), key).toEqual(gaps(english.get(key) ?? ''));
    }
  });

  it.each(Object.keys(table).filter((each) => each !== 'en'))('%s is not English', (language) => {
    const same = texts(table[language] ?? {}).filter(([key, text]) => english.get(key) === text);
    // some words are the same in both: "Accreditation" is not one of them in most
    expect(same.length).toBeLessThan(english.size / 8);
  });
});
