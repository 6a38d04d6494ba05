// `npm run bench`: what we measure, beside peers and floors, in one run on one machine. Prints tables, writes
// bench/results.json; exit status 1 when a target is missed or a part fails. `npm run bench -- scanner pdf`: only
// these parts. `--runs N`: each N times in a row. `--quick`: fewer turns. `--profile`: instead of all that, where the
// time of a warm verification goes.
import { parseArgs } from 'node:util';
import { profile } from './profile';
import { commit, keep, load } from './results';
import type { Bench, Tables } from './tables';
import { judged } from './targets';

/** Each is loaded when its turn comes, so that none pays for another's code. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  sizes: async () => (await import('./sizes')).sizes,
  engine: async () => (await import('./engine')).engine,
  batch: async () => (await import('./batch')).batch,
  terminal: async () => (await import('./terminal')).terminal,
  scanner: async () => (await import('./scanner/run')).scanner,
  worker: async () => (await import('./worker')).worker,
  card: async () => (await import('./card')).card,
  tab: async () => (await import('./tab')).tab,
  pdf: async () => (await import('./pdf')).pdf,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    profile: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((each) => !(each in BENCHES));
const runs = Number(values.runs);
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`usage: [--runs N] [--quick] [--profile] [${Object.keys(BENCHES).join(' | ')}]...`);
  process.exit(2);
}

const failed: string[] = [];
if (values.profile) await profile();
else for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) await part(name);
for (const each of failed) console.error(each);
// a peer may still hold something open
process.exit(failed.length > 0 ? 1 : 0);

/** Runs one part; that it fails is told and keeps no other from its turn. */
async function part(name: string): Promise<void> {
  const { quick } = values;
  const loads: number[] = [];
  const done: Tables[] = [];
  const missed: string[] = [];
  try {
    const bench = await BENCHES[name]?.();
    for (let turn = 1; bench && turn <= runs; turn++) {
      loads.push(load());
      const told = judged(await bench({ quick }));
      done.push(told.tables);
      missed.push(...told.missed);
      for (const [title, content] of Object.entries(told.tables)) {
        console.log(`\n${title}${runs > 1 ? ` (run ${turn} of ${runs})` : ''}`);
        console.table(content);
      }
    }
  } catch (error) {
    console.error(`${name} failed:`, error);
    failed.push(`failed: ${name}`);
  }
  failed.push(...missed.map((each) => `missed: ${each}`));
  if (done.length > 0)
    keep(name, { when: new Date().toISOString(), commit: commit(), quick, load: loads, runs: done, missed });
}
