import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writePdf } from '../test/fixtures/pdf/write-pdf';
import { medians } from './processes';
import { type Bench, roundedRow, type Table, type Tables } from './tables';
import { manyOf, type World } from './world';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Taken {
  seconds: number;
  /** the most memory that the process has held; not known everywhere */
  megabytes: number;
}

/** A folder through the terminal program from its start to its end, on one thread, two and all cores. */
export const terminal: Bench = async ({ quick }) => {
  await promisify(execFile)(process.execPath, [`${ROOT}bin/build-cli.js`]);
  const folder = mkdtempSync(join(tmpdir(), 'bench-terminal-'));
  const tables: Tables = {};
  try {
    const world = await manyOf(quick ? 200 : 1000, 20);
    tables[`terminal: a folder of ${world.texts.length} credentials`] = await byThreads(
      filled(folder, 'json', world, (text) => text),
      world.texts.length,
    );
    const few = { ...world, texts: world.texts.slice(0, quick ? 40 : 200) };
    tables[`terminal: a folder of ${few.texts.length} résumés of 3 pages`] = await byThreads(
      filled(folder, 'pdf', few, resume),
      few.texts.length,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return tables;
};

async function byThreads({ inputs, responses }: Folder, many: number): Promise<Table> {
  const jobs = [...new Set([1, 2, availableParallelism()])].map((number) => ['--jobs', String(number)]);
  const all = new Map(
    [...jobs, []].map((parameters) => [parameters.join(' ') || 'as it comes', [] as Taken[]]),
  );
  for (let turn = 0; turn < 3; turn++) {
    for (const [name, taken] of all) {
      const parameters = name.startsWith('--') ? name.split(' ') : [];
      taken.push(await run([...parameters, '--responses', responses, inputs], many));
    }
  }
  const one = medians(all.get('--jobs 1') ?? []).seconds;
  return Object.fromEntries(
    [...all].map(([name, taken]) => {
      const { seconds, megabytes } = medians(taken);
      return [
        name,
        roundedRow({
          seconds,
          'ms each, start included': (seconds * 1000) / many,
          'as fast as one thread': one / seconds,
          'MB at most': megabytes,
        }),
      ];
    }),
  );
}

async function run(parameters: string[], many: number): Promise<Taken> {
  const begun = performance.now();
  const child = spawn(process.execPath, [`${ROOT}bin/legible.js`, 'verify', '--json', ...parameters]);
  let [good, megabytes] = [0, Number.NaN];
  for await (const line of createInterface({ input: child.stdout })) {
    if ((JSON.parse(line) as { verdict: string }).verdict === 'verified') good++;
    if (good % 50 === 0 || good === many) megabytes = peakOf(child.pid) ?? megabytes;
  }
  if (good !== many) throw new Error(`${good} verified, not ${many}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes };
}

interface Folder {
  inputs: string;
  responses: string;
}

function filled(
  folder: string,
  kind: string,
  { texts, documents }: World,
  make: (text: string, at: number) => string | Uint8Array,
): Folder {
  const inputs = join(folder, kind);
  mkdirSync(inputs);
  for (const [at, text] of texts.entries()) writeFileSync(join(inputs, `${at}.${kind}`), make(text, at));
  const responses = join(folder, `${kind}-responses.json`);
  const recorded = Object.entries(documents).map(([url, body]) => [url, { body }]);
  writeFileSync(responses, JSON.stringify(Object.fromEntries(recorded)));
  return { inputs, responses };
}

function resume(badge: string, number: number): Uint8Array {
  const lines = Array.from({ length: 45 }, (_line, at) => `Line ${at} of the life of candidate ${number}.`);
  const pages = [1, 2, 3].map(() => ({ lines, links: [{ line: 3, url: 'https://candidate.example/' }] }));
  return writePdf({ pages, packed: number % 2 === 0, attachments: [{ name: 'badge.json', content: badge }] });
}

/** The most memory that a process has held, in MB (Linux). */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}
