import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understandJson } from '../../../src/formats';
import { LANGUAGES, previewOf, read } from '../../../src/reading';
import { PHRASES } from '../../../src/reading/phrases';
import { PREVIEWS } from '../../../src/reading/preview';
import { SUMMARIES } from '../../../src/reading/summary';

/** Language files of a folder: two letters. */
function filesOf(folder: string): string[] {
  return readdirSync(`src/reading/${folder}`)
    .filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'vc.ts')
    .map((name) => name.slice(0, 2))
    .sort();
}

describe('a language is one file', () => {
  it.each([
    ['phrases', PHRASES],
    ['summary', SUMMARIES],
    ['preview', PREVIEWS],
  ] as const)('of %s, and stands in the list there', (folder, members) => {
    expect(members.map(({ language }) => language).sort()).toEqual(filesOf(folder));
  });

  it('of phrases is what makes a language known', () => {
    expect([...LANGUAGES].sort()).toEqual(filesOf('phrases'));
    for (const { language } of [...SUMMARIES, ...PREVIEWS]) expect(LANGUAGES).toContain(language);
  });

  it('has a test beside every language of phrases', () => {
    const tests = readdirSync('test/unit/reading/phrases');
    for (const language of LANGUAGES) expect(tests).toContain(`${language}.test.ts`);
  });

  it('without sentences of its own is summed up in English', () => {
    const understood = understandJson({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      name: 'Knots',
      criteria: { narrative: 'Pass the exam.' },
    });
    if (!understood.ok) throw new Error(understood.problem.reason);
    const [english, other] = ['en', 'pt'].map((language) => read(understood.credential, { language }));
    expect(other?.summary).toBe(english?.summary);
    if (english && other) expect(previewOf(other, 'pt')).toEqual(previewOf(english, 'en'));
  });
});
