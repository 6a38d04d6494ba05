import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/reading';
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

describe('every language file stands in its list, and every language has its files', () => {
  it.each([
    ['phrases', PHRASES],
    ['summary', SUMMARIES],
    ['preview', PREVIEWS],
  ] as const)('%s', (folder, members) => {
    const listed = members.map(({ language }) => language).sort();
    expect(listed).toEqual(filesOf(folder));
    expect(listed).toEqual([...LANGUAGES].sort());
  });

  it('has a test beside every language of phrases', () => {
    const tests = readdirSync('test/unit/reading/phrases');
    for (const language of LANGUAGES) expect(tests).toContain(`${language}.test.ts`);
  });
});
