import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const run = promisify(execFile);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds into a new folder; answers with the hash of each file. */
async function built(
  program: readonly string[],
  folderAfter: readonly string[],
): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'legible-build-'));
  folders.push(folder);
  await run(process.execPath, [...program, ...folderAfter, folder], { cwd: ROOT });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')])
      .sort(),
  );
}

const vite = (...options: string[]) => [VITE, 'build', '--logLevel', 'error', '--emptyOutDir', ...options];

describe('the build', () => {
  it.each([
    ['the extension', 'manifest.json', vite(), ['--outDir']],
    ['the extension for Firefox', 'manifest.json', vite('--config', 'vite.firefox.config.ts'), ['--outDir']],
    ['the web site', 'index.html', vite('--config', 'vite.web.config.ts'), ['--outDir']],
    ['the terminal program', 'legible.js', [join(ROOT, 'bin/build-cli.js')], []],
  ])('of %s gives the same bytes twice', { timeout: 240_000 }, async (_what, file, program, folderAfter) => {
    const one = await built(program, folderAfter);
    expect(Object.keys(one)).toContain(file);
    expect(await built(program, folderAfter)).toEqual(one);
  });
});
