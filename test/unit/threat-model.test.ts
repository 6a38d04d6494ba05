import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const ROW = /^\| (?!Attack \||--- \|)([^|]+) \| ([^|]+) \| ([^|]*) \|$/;
/** `file` “title” */
const NAMED = /`(test\/[\w/-]+\.test\.tsx?)` “([^”]+)”/g;

const rows = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, attack = '', , tests = ''] = ROW.exec(line) ?? [];
    return attack === '' ? [] : [{ attack, tests }];
  });

/** Texts of a file that stand where a test or a table of tests has its title. */
function holdsTitle(file: string, title: string): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.some((line) => line.includes(title) && /(?:it|test|describe|\))\S*\(|^\s*\[?['"`]/.test(line));
}

describe('the threat model', () => {
  it('is read as the table that it is', () => {
    const lines = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8').split('\n');
    expect(rows).toHaveLength(lines.filter((line) => line.startsWith('|')).length - 2);
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)('$attack: names a test that exists', ({ tests }) => {
    const named = [...tests.matchAll(NAMED)];
    expect(named.length).toBeGreaterThan(0);
    // nothing else stands there: a name that is spelt otherwise would not be looked up
    expect(tests.replace(NAMED, '').replace(/[;\s]/g, '')).toBe('');
    for (const [, file = '', title = ''] of named) {
      const path = resolve(ROOT, file);
      expect(existsSync(path), file).toBe(true);
      expect(holdsTitle(path, title), `${file}: ${title}`).toBe(true);
    }
  });
});
