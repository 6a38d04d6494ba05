import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CREDIBILITY, MANDATORY, OPTIONAL } from '../../../../src/reading/completeness';
import { PHRASES } from '../../../../src/reading/phrases';
import { factName } from '../../../../src/ui/report/both-words';
import { REPORT_WORDS, reportWordsFor } from '../../../../src/ui/report/words';
import { LANGUAGE_NAMES, VERIFIER_WORDS } from '../../../../src/ui/verifier/words';
import { wordsFor } from '../../../../src/ui/words';

/** Every text of a tree of words, with its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}/${key}`, value] as [string, string]]
      : texts(value, `${path}/${key}`),
  );
}

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted();

describe.each([
  ['the full report', REPORT_WORDS],
  ['the verifier page', VERIFIER_WORDS],
])('the words of %s', (_, languages) => {
  const english = new Map(texts(languages.en ?? {}));

  it('are there in every language of the reading', () => {
    expect(Object.keys(languages).toSorted()).toEqual(Object.keys(LANGUAGE_NAMES).toSorted());
  });

  it.each(Object.keys(languages))('have the same keys and gaps in %s, and none is blank', (language) => {
    const own = new Map(texts(languages[language] ?? {}));
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of own) {
      expect(text.trim(), path).not.toBe('');
      expect(gaps(text), path).toEqual(gaps(english.get(path) ?? ''));
    }
  });
});

describe('the tables', () => {
  it.each(Object.entries(REPORT_WORDS))('name each of their elements in %s', (_, { elements, credible }) => {
    expect([...MANDATORY, ...OPTIONAL].filter(({ id }) => !Object.hasOwn(elements, id))).toEqual([]);
    expect(CREDIBILITY.filter(({ id }) => !Object.hasOwn(credible, id))).toEqual([]);
  });
});

describe('facts', () => {
  const folder = resolve(import.meta.dirname, '../../../../src/reading/sources');
  const code = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  /** Facts of the tables only: they have rows of their own. */
  const IDENTITY = ['learner', 'awarding-body', 'country', 'issued-on'];
  const fromFields = [...code.matchAll(/\bfacts?\('([a-z-]+)'/g)].map(([, kind = '']) => kind);
  const fromTexts = PHRASES.flatMap(({ facts }) => facts.map(({ kind }) => kind));
  const kinds = [...new Set([...fromFields, ...fromTexts])].filter((kind) => !IDENTITY.includes(kind));

  it.each(Object.keys(REPORT_WORDS))('of every kind have a name in %s', (language) => {
    expect(kinds.length).toBeGreaterThan(25);
    const both = { words: wordsFor(language), more: reportWordsFor(language) };
    expect(kinds.filter((kind) => factName(kind, both) === kind)).toEqual([]);
  });
});
