// `npx tsx bench/resumes.ts`: 1,000 résumés of 3 pages through the terminal program in one go. Prints how long it
// took and the most memory it held after 100 and after all of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { issueOb3, makeIssuer } from '../test/fixtures/issuer';
import { writePdf } from '../test/fixtures/pdf/write-pdf';

const MANY = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'legible-resumes-'));
const issuer = await makeIssuer({ did: 'did:key', seed: 'resumes' });

for (let number = 0; number < MANY; number++) {
  const badge = JSON.stringify(
    await issueOb3({ issuer, id: `https://issuer.example/credentials/${number}` }),
  );
  const lines = Array.from({ length: 45 }, (_line, at) => `Line ${at} of the life of candidate ${number}.`);
  const pages = [1, 2, 3].map(() => ({ lines, links: [{ line: 3, url: 'https://candidate.example/' }] }));
  const pdf = writePdf({
    pages,
    packed: number % 2 === 0,
    attachments: [{ name: 'badge.json', content: badge }],
  });
  writeFileSync(join(folder, `${number}.pdf`), pdf);
}

const program = fileURLToPath(new URL('../bin/legible.js', import.meta.url));
const begun = Date.now();
const child = spawn('node', [program, 'verify', '--json', '--jobs', String(availableParallelism()), folder]);
let done = 0;
let good = 0;
const peak = new Map<number, string>();
for await (const line of createInterface({ input: child.stdout })) {
  done++;
  if ((JSON.parse(line) as { verdict: string }).verdict === 'verified') good++;
  if (done === 100 || done === MANY) peak.set(done, peakOf(child.pid));
}
console.table({
  résumés: done,
  verified: good,
  seconds: (Date.now() - begun) / 1000,
  ...Object.fromEntries([...peak].map(([at, memory]) => [`peak memory after ${at}`, memory])),
});
rmSync(folder, { recursive: true });

/** The most memory that a process has held (Linux), as the system writes it. */
function peakOf(pid: number | undefined): string {
  try {
    return /VmHWM:\s*(.+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'not known';
  } catch {
    return 'not known here';
  }
}
