import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { writePdf } from '../../fixtures/pdf/write-pdf';

const PROGRAM = fileURLToPath(new URL('../../../bin/legible.js', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-batch-'));
  const issuer = await makeIssuer({ did: 'did:key', seed: 'batch' });
  const good = JSON.stringify(await issueOb3({ issuer }));
  mkdirSync(join(folder, 'in', 'deeper'), { recursive: true });
  writeFileSync(join(folder, 'in', 'good.json'), good);
  writeFileSync(join(folder, 'in', 'altered.json'), good.replace('lathe', 'laser'));
  writeFileSync(join(folder, 'in', 'notes.txt'), 'nothing of ours');
  const resume = writePdf({
    pages: [{ lines: ['Robin'] }],
    attachments: [{ name: 'badge.json', content: good }],
  });
  writeFileSync(join(folder, 'in', 'deeper', 'resume.pdf'), resume);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  ...argv: string[]
): Promise<{ status: number; lines: { input: string; verdict: string }[] }> {
  const lines: string[] = [];
  const status = await main(argv, (line) => lines.push(line));
  return { status, lines: lines.map((line) => JSON.parse(line)) };
}

const ALL = [
  ['altered.json', 'invalid'],
  ['good.json', 'verified'],
  ['resume.pdf', 'verified'],
];
const told = (lines: { input: string; verdict: string }[]) =>
  lines.map(({ input, verdict }) => [input.split('/').at(-1) ?? '', verdict]).sort();

describe('a folder', () => {
  it('is gone through, folders in it too, and files that hold nothing of ours are left alone', async () => {
    const { status, lines } = await run('verify', '--json', join(folder, 'in'));
    expect(told(lines)).toEqual(ALL);
    expect(status).toBe(1);
  });

  it('on several threads gives the same reports', () => {
    const printed = (() => {
      try {
        return execFileSync('node', [
          PROGRAM,
          'verify',
          '--json',
          '--jobs',
          '2',
          join(folder, 'in'),
        ]).toString();
      } catch (error) {
        // status 1: not everything is good
        return String((error as { stdout: Buffer }).stdout);
      }
    })();
    expect(
      told(
        printed
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ).toEqual(ALL);
  }, 60_000);

  it('goes on where an earlier run stopped', async () => {
    const done = join(folder, 'done.txt');
    const first = await run('verify', '--json', '--resume', done, join(folder, 'in', 'good.json'));
    expect(first.lines).toHaveLength(1);
    // a line that was cut short counts for nothing
    appendFileSync(done, '"cut sho');
    const second = await run('verify', '--json', '--resume', done, join(folder, 'in'));
    expect(told(second.lines)).toEqual(ALL.filter(([name]) => name !== 'good.json'));
    const third = await run('verify', '--json', '--resume', done, join(folder, 'in'));
    expect(third.lines).toEqual([]);
    expect(readFileSync(done, 'utf8').trim().split('\n')).toHaveLength(4);
  });

  it('with nothing to check in it is told, and is not called good', async () => {
    mkdirSync(join(folder, 'empty', 'deeper'), { recursive: true });
    writeFileSync(join(folder, 'empty', 'notes.txt'), 'nothing of ours');
    expect(await run('verify', '--json', join(folder, 'empty'))).toEqual({ status: 2, lines: [] });
  });

  it('has links to files followed, and links to folders not: they may lead back', async () => {
    const links = join(folder, 'links');
    mkdirSync(links);
    symlinkSync(join('..', 'in', 'good.json'), join(links, 'good.json'));
    symlinkSync('nowhere.json', join(links, 'dead.json'));
    symlinkSync('.', join(links, 'again.json'));
    const { lines } = await run('verify', '--json', links);
    expect(told(lines)).toEqual([
      ['dead.json', 'unchecked'],
      ['good.json', 'verified'],
    ]);
  });

  it.each(['0', 'many', '-1'])('with --jobs %s is refused', async (jobs) => {
    expect((await run('verify', '--jobs', jobs, folder)).status).toBe(2);
  });
});
