import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROW = /^\| (?!Attack \||--- \|)([^|]+) \| ([^|]+) \| ([^|]*) \|$/;
/** `file` “title” */
const NAMED = /`(test\/[\w/-]+\.test\.tsx?)` “([^”]+)”/g;

/** A row of the threat model: the attack, and the tests that it names. */
export interface ThreatRow {
  attack: string;
  tests: { test: string; title: string }[];
}

/** The rows of the table in SECURITY.md of a project. */
export function threatTable(root: string): ThreatRow[] {
  return readFileSync(resolve(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, attack = '', , tests = ''] = ROW.exec(line) ?? [];
      if (attack === '') return [];
      const named = [...tests.matchAll(NAMED)].map(([, test = '', title = '']) => ({ test, title }));
      return [{ attack, tests: named }];
    });
}
