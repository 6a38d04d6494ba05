import { describe, expect, it } from 'vitest';
import { PANEL_WORDS } from '../../../../src/ui/panel/words';

function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}/${key}`, value] as [string, string]]
      : texts(value, `${path}/${key}`),
  );
}

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted();
const english = new Map(texts(PANEL_WORDS.en ?? {}));

describe('the words of the side panel', () => {
  it.each(Object.keys(PANEL_WORDS))('have the same keys and gaps in %s, and none is blank', (language) => {
    const own = new Map(texts(PANEL_WORDS[language] ?? {}));
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of own) {
      expect(text.trim(), path).not.toBe('');
      expect(gaps(text), path).toEqual(gaps(english.get(path) ?? ''));
    }
  });
});
