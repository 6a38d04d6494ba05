// `npm run bench`: what we measure, beside peers and floors, in one run on one machine. Prints tables, writes
// bench/results.json. `npm run bench -- scanner pdf`: only these. `--quick`: fewer turns.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench, Tables } from './tables';

/** Each is loaded when its turn comes, so that none pays for another's code. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  engine: async () => (await import('./engine')).engine,
  batch: async () => (await import('./engine')).batch,
  scanner: async () => (await import('./scanner/run')).scanner,
  worker: async () => (await import('./worker')).worker,
  card: async () => (await import('./card')).card,
  pdf: async () => (await import('./pdf')).pdf,
};

const parameters = process.argv.slice(2);
const quick = parameters.includes('--quick');
const named = parameters.filter((each) => !each.startsWith('--'));
const unknown = named.filter((each) => !(each in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

const { log, table } = console;
const file = new URL('results.json', import.meta.url);
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '?', cores: cpus().length };
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const tables = await (await BENCHES[name]?.())?.({ quick });
  for (const [title, content] of Object.entries(tables ?? {})) {
    log(`\n${title}`);
    table(content);
  }
  if (tables) keep(name, tables);
}
// a peer may still hold something open
process.exit(0);

interface Results {
  machine: typeof machine;
  benches: Record<string, { when: string; quick: boolean; tables: Tables }>;
}

/** Writes the tables of one bench beside those that others left, each with its time. */
function keep(name: string, tables: Tables): void {
  const { benches = {} } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Results>)
    : {};
  benches[name] = { when: new Date().toISOString(), quick, tables };
  writeFileSync(file, `${JSON.stringify({ machine, benches } satisfies Results, null, 2)}\n`);
}
