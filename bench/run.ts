// `npm run bench`: our verification beside its peers, in one run on one machine. Prints tables, writes
// bench/results.json. `--quick`: fewer turns.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { SuiteName } from '../test/fixtures/issuer';
import { batches } from './batch';
import { built } from './build';
import { rounded } from './measure';
import { inProcesses, type Taken } from './processes';
import { sample } from './world';

const quick = process.argv.includes('--quick');
const [processes, turns, many] = quick ? [3, 200, 200] : [5, 1000, 1000];
const SUITES: readonly SuiteName[] = ['eddsa-rdfc-2022', 'Ed25519Signature2020'];
const CONTENDERS = ['floor', 'legible', 'legible, whole report', 'verifier-core', '@digitalbazaar/vc'];

const paths = await built();
const results: Record<string, Record<string, Record<string, number>>> = {};
for (const suite of SUITES) {
  const taken = await inProcesses(CONTENDERS, await sample(suite), { ...paths, processes, turns });
  results[`warm, ${suite}`] = rows(only(taken, 'warm'), (ms, all) => ({
    ms,
    'of the floor': ms / of(all, 'floor'),
    'as fast as verifier-core': of(all, 'verifier-core') / ms,
    'as fast as vc': of(all, '@digitalbazaar/vc') / ms,
  }));
  results[`first in a new process, ${suite}`] = rows(only(taken, 'first'), (ms, all, name) => ({
    ms,
    'import ms': taken[name]?.import ?? Number.NaN,
    'as fast as verifier-core': of(all, 'verifier-core') / ms,
    'as fast as vc': of(all, '@digitalbazaar/vc') / ms,
  }));
}
const grown: Record<string, number> = {};
for (const times of [1, 10, 100]) {
  const text = await sample('eddsa-rdfc-2022', times);
  const { legible } = await inProcesses(['legible'], text, { ...paths, processes: 3, turns: 200 });
  grown[`${times} x`] = legible?.warm ?? Number.NaN;
}
results['evidence grows'] = rows(grown, (ms, all) => ({ ms, times: ms / of(all, '1 x') }));
const { log, table } = console;
console.log = console.error = () => {};
results[`${many} credentials of 20 issuers, shared status lists`] = rows(
  await batches(many, 20, paths.engine),
  (ms, all) => ({
    'ms each': ms,
    'a second': 1000 / ms,
    'as fast as verifier-core': of(all, 'verifier-core') / ms,
  }),
);
console.log = log;

for (const [title, content] of Object.entries(results)) {
  log(`\n${title}`);
  table(content);
}
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '?', cores: cpus().length };
const file = new URL('results.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ when: new Date().toISOString(), machine, results }, null, 2)}\n`);
// a peer may still hold something open
process.exit(0);

function only(taken: Readonly<Record<string, Taken>>, which: keyof Taken): Record<string, number> {
  return Object.fromEntries(Object.entries(taken).map(([name, each]) => [name, each[which]]));
}

function rows(
  all: Readonly<Record<string, number>>,
  row: (ms: number, all: Readonly<Record<string, number>>, name: string) => Record<string, number>,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(all).map(([name, ms]) => [
      name,
      Object.fromEntries(Object.entries(row(ms, all, name)).map(([key, value]) => [key, rounded(value)])),
    ]),
  );
}

function of(ms: Readonly<Record<string, number>>, name: string): number {
  return ms[name] ?? Number.NaN;
}
