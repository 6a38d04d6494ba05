import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENTENCES, sentence } from '../../../src/report';

const SRC = resolve(import.meta.dirname, '../../../src');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? sources(path)
      : path.endsWith('.ts')
        ? [readFileSync(path, 'utf8')]
        : [];
  });
}

/** Reason keys as they are written in the code that finds them. */
function reasonsIn(folder: string): Set<string> {
  const found = new Set<string>();
  for (const text of sources(join(SRC, folder))) {
    for (const [, reason = ''] of text.matchAll(/\breason: '([a-z0-9-]+)'/g)) found.add(reason);
  }
  return found;
}

const english = SENTENCES.en ?? {};

describe('sentences', () => {
  it.each(['verification', 'report', 'containers', 'formats', 'trust', 'net'])(
    'has one for every reason in %s',
    (folder) => {
      expect([...reasonsIn(folder)].filter((reason) => !Object.hasOwn(english, reason))).toEqual([]);
    },
  );

  it.each(Object.keys(SENTENCES))('%s has the keys and gaps of English', (language) => {
    const own = SENTENCES[language] ?? {};
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    const differing = Object.keys(english).filter(
      (key) => gaps(own[key] ?? '').join() !== gaps(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('fills gaps with what was found, shortened', () => {
    expect(sentence('expired', { date: '2026-01-01' })).toBe('It expired on 2026-01-01.');
    expect(
      sentence('hosted-revoked-because', { host: 'a.example', why: 'x'.repeat(1000) }).length,
    ).toBeLessThan(250);
  });

  it('leaves no gap open and does not look up inherited names', () => {
    expect(sentence('expired', {})).toBe('It expired on ….');
    expect(sentence('toString')).toBe('toString');
  });

  it('tell dates as people write them', () => {
    const said = (date: string) => sentence('expired', { date });
    expect(said('2025-09-01T00:00:00Z')).toBe('It expired on 2025-09-01.');
    expect(said('2025-09-01T14:30:12.5Z')).toBe('It expired on 2025-09-01 14:30 UTC.');
    expect(said('2025-09-01T14:30:00+02:00')).toBe('It expired on 2025-09-01 14:30 UTC+02:00.');
    expect(said('soon')).toBe('It expired on soon.');
  });
});
