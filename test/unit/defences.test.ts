import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFENCES } from '../defences/list';
import { copyProject } from '../defences/project-copy';
import { patternOf } from '../defences/run-test';
import { threatTable } from '../defences/threat-table';
import { provenBy, troubleBefore } from '../defences/verdict-of-run';

const ROOT = resolve(import.meta.dirname, '../..');
const rows = threatTable(ROOT);
const textOf = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');
const nameOf = ({ test, title }: { test: string; title: string }) => `${test} “${title}”`;

describe('every row of the threat model', () => {
  it('is read as the table that it is', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ attack }) => attack)).size).toBe(rows.length);
  });

  it.each(rows)('$attack: has a defence to take out for each test that it names', ({ attack, tests }) => {
    const listed = DEFENCES.filter((each) => each.attack === attack).map(nameOf);
    expect([...new Set(listed)].sort()).toEqual(tests.map(nameOf).sort());
  });
});

describe('every defence', () => {
  it('belongs to a row', () => {
    const attacks = rows.map(({ attack }) => attack);
    expect(DEFENCES.filter(({ attack }) => !attacks.includes(attack))).toEqual([]);
  });

  it('is listed once', () => {
    const all = DEFENCES.map((each) => JSON.stringify(each));
    expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
  });

  it.each(DEFENCES)('$file, for “$title”: stands there once, and taking it out changes it', (defence) => {
    const { file, takeOut, test, title } = defence;
    expect(textOf(file).split(takeOut.find)).toHaveLength(2);
    expect(takeOut.put).not.toBe(takeOut.find);
    expect(existsSync(resolve(ROOT, test)), test).toBe(true);
    expect(textOf(test)).toContain(title);
    // a test cannot be spoilt to make it fail
    expect(file.startsWith('test/')).toBe(false);
  });
});

// what belongs to the project is what git says
describe.skipIf(!existsSync(resolve(ROOT, '.git')))('a copy of the project', () => {
  it('is spoilt for as long as the work takes, and the project never', async () => {
    const copy = copyProject(ROOT);
    const [file, find] = ['src/verification/checks/validity.ts', 'const CLOCK_SKEW_MS = 5 * 60_000;'];
    const inCopy = () => readFileSync(resolve(copy.root, file), 'utf8');
    try {
      const seen = await copy.edited(file, find, '/* gone */', async () => [inCopy(), textOf(file)]);
      expect(seen[0]).toBe(textOf(file).replace(find, '/* gone */'));
      expect(seen[1]).toContain(find);
      const failing = copy.edited(file, find, '', () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      expect(inCopy()).toBe(textOf(file));
      await expect(copy.edited(file, 'const', '', async () => inCopy())).rejects.toThrow('once');
    } finally {
      copy.remove();
    }
    expect(existsSync(copy.root)).toBe(false);
  });
});

describe('what became of a test', () => {
  const ran = (...outcomes: { title?: string; status: string; says?: string }[]) => ({
    ok: true as const,
    of: () =>
      outcomes.map(({ title = 'x', status, says }) => ({
        title,
        status,
        failureMessages: says ? [says] : [],
      })),
  });

  it('proves a defence only when an expectation was not met', () => {
    const answer = (...outcomes: Parameters<typeof ran>) => provenBy(ran(...outcomes), 'f', 'x').answer;
    expect(answer({ status: 'failed', says: 'AssertionError: expected 1 to be 2' })).toBe('fails');
    expect(answer({ status: 'passed' }, { status: 'failed', says: 'AssertionError: no' })).toBe('fails');
    expect(answer({ status: 'passed' })).toBe('passes');
    expect(answer({ status: 'failed', says: 'SyntaxError: Unexpected token' })).toBe('unfair');
    expect(answer({ status: 'failed', says: 'AssertionError: ReferenceError: x is not defined' })).toBe(
      'unfair',
    );
    expect(answer({ status: 'failed', says: 'Error: port in use' })).toBe('unfair');
    expect(answer()).toBe('unfair');
    expect(provenBy({ ok: false, why: 'no result' }, 'f', 'x').answer).toBe('unfair');
  });

  it('before anything was taken out must be that it passed', () => {
    expect(troubleBefore(ran({ status: 'passed' }), 'f', 'x')).toBeUndefined();
    expect(troubleBefore(ran(), 'f', 'x')).toBeDefined();
    expect(troubleBefore(ran({ status: 'failed', says: 'AssertionError: no' }), 'f', 'x')).toBe('no');
  });

  it('is looked up by titles as the rows write them', () => {
    const fits = (title: string, whole: string) => new RegExp(`^${patternOf(title)}$`).test(whole);
    expect(fits('refuses %s', 'refuses https://[::1]/')).toBe(true);
    expect(fits('is (really) so?', 'is (really) so?')).toBe(true);
    expect(fits('hides a status', 'it hides a status')).toBe(false);
  });
});
