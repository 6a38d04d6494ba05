import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { writePdf } from '../../fixtures/pdf/write-pdf';

const PROGRAM = fileURLToPath(new URL('../../../bin/legible.js', import.meta.url));
const DOCS = readFileSync(new URL('../../../docs/batch.md', import.meta.url), 'utf8');
/** The commands of docs/batch.md, as they stand there. */
const [PLAIN = '', PARALLEL = '', LINES = ''] = [...DOCS.matchAll(/```sh\n(.*?)```/gs)].map(
  (each) => each[1],
);
const NAMES = ['one.pdf', 'two words.pdf', "three's.pdf", '-four.pdf'];

let folder: string;

beforeAll(async () => {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'batch-docs' });
  const content = JSON.stringify(await issueOb3({ issuer }));
  folder = mkdtempSync(join(tmpdir(), 'legible-docs-'));
  mkdirSync(join(folder, 'bin'));
  put('bin/npx', `#!/bin/sh\nshift\nexec node ${PROGRAM} "$@"\n`);
  mkdirSync(join(folder, 'resumes'));
  for (const [at, name] of NAMES.entries()) {
    const attachments = [
      { name: 'badge.json', content: at === 1 ? content.replace('lathe', 'laser') : content },
    ];
    put(`resumes/${name}`, writePdf({ pages: [{ lines: [name] }], attachments }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
  chmodSync(join(folder, name), 0o755);
}

/** Runs a command as a reader of the document would. */
function shell(command: string, input = '') {
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  return spawnSync('sh', ['-c', command], {
    cwd: folder,
    input,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
}

function verdictsIn(text: string): string[] {
  const lines = text.trim() === '' ? [] : text.trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict).toSorted();
}
const inFile = (name: string) => verdictsIn(readFileSync(join(folder, name), 'utf8'));
const ALL = ['invalid', 'verified', 'verified', 'verified'];

describe('the commands of docs/batch.md', () => {
  it('go on where they were broken off, and lose nothing when they are run again', () => {
    // as an earlier run left them
    const done = 'resumes/one.pdf';
    put('done.txt', `${JSON.stringify(done)}\n`);
    put('reports.jsonl', `${JSON.stringify({ input: done, verdict: 'verified' })}\n`);
    for (let times = 0; times < 2; times++) {
      shell(PLAIN);
      expect(inFile('reports.jsonl')).toEqual(ALL);
    }
  }, 60_000);

  it.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
    'with GNU parallel, also twice',
    () => {
      put('reports.jsonl', '');
      for (let times = 0; times < 2; times++) {
        const { stderr } = shell(PARALLEL.replace('--max-args 200', '--max-args 3'));
        expect(inFile('reports.jsonl'), stderr).toEqual(ALL);
        expect(existsSync(join(folder, 'shards.log'))).toBe(true);
      }
    },
    120_000,
  );

  it('with lines from Spark: not every badge is good, which is no failure; not being able to run is one', () => {
    put('verify-lines.sh', LINES);
    const paths = NAMES.map((name) => `resumes/${name}\n`).join('');
    const { status, stdout } = shell('./verify-lines.sh', paths);
    expect([status, verdictsIn(stdout)]).toEqual([0, ALL]);
    // an empty partition
    expect(shell('./verify-lines.sh')).toMatchObject({ status: 0, stdout: '' });
    put('bin/npx', '#!/bin/sh\nexit 2\n');
    expect(shell('./verify-lines.sh', paths).status).not.toBe(0);
  }, 60_000);
});
