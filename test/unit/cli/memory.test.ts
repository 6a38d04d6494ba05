import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { writePdf } from '../../fixtures/pdf/write-pdf';

const PROGRAM = fileURLToPath(new URL('../../../bin/legible.js', import.meta.url));
const [FEW, MANY] = [50, 300];
/** Of how much more a run of many may ever have held than one of few: garbage is collected when it pleases Node. */
const BOUND = 1.4;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-memory-'));
  const content = JSON.stringify(
    await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'memory' }) }),
  );
  for (const count of [FEW, MANY]) {
    mkdirSync(join(folder, String(count)));
    for (let at = 0; at < count; at++) {
      const lines = Array.from({ length: 40 }, (_, line) => `Line ${line} of the résumé of person ${at}`);
      const pdf = writePdf({
        pages: [{ lines }, { lines }, { lines }],
        attachments: [{ name: 'badge.json', content }],
      });
      writeFileSync(join(folder, String(count), `${at}.pdf`), pdf);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The most memory that a run ever held, in kB, as Linux counts it. */
function mostHeld(count: number): number {
  const told = join(folder, `${count}.status`);
  const tell = `import { readFileSync, writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(told)}, readFileSync('/proc/self/status')));`;
  const tellAtEnd = join(folder, 'tell.mjs');
  writeFileSync(tellAtEnd, tell);
  const { status, stdout } = spawnSync(
    'node',
    ['--import', tellAtEnd, PROGRAM, 'verify', '--json', '--jobs', '1', join(folder, String(count))],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(count);
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(told, 'utf8'))?.[1]);
}

it.skipIf(!existsSync('/proc/self/status'))(
  'the memory of a run does not grow with the number of résumés',
  () => {
    const [few, many] = [mostHeld(FEW), mostHeld(MANY)];
    expect(few).toBeGreaterThan(1_000);
    expect(many, `${few} kB for ${FEW}, ${many} kB for ${MANY}`).toBeLessThan(few * BOUND);
  },
  180_000,
);
