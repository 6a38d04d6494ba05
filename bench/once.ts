// One process of the bench: `once TASK-FILE`. Imports one contender, lets it verify and prints what that took in
// milliseconds. Each contender has a process of its own, so that none pays for what another leaves behind.
import { readFileSync } from 'node:fs';
import { type ContenderName, contender } from './contenders';
import { median, timed } from './measure';
import type { World } from './world';

/** What one process does. */
export type Task = {
  name: ContenderName;
  /** file with a `World` */
  world: string;
  /** the built engine of ours */
  engine: string;
} & ({ turns: number } | { atOnce: number });

/** One credential: for the first time, and the median of many times after that. */
export interface TakenByOne {
  import: number;
  first: number;
  warm: number;
}

/** Many credentials, each once. */
export interface TakenByMany {
  /** milliseconds a credential */
  each: number;
  requests: number;
  /** compressed lists that were unpacked by the platform's own means */
  unpacked: number;
}

const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task;
const world = JSON.parse(readFileSync(task.world, 'utf8')) as World;
// verifier-core tells the console of each schema that it cannot have
const { log } = console;
console.log = () => {};
console.error = () => {};

const asked = new Map<string, number>();
let unpacked = 0;
globalThis.DecompressionStream = class extends DecompressionStream {
  constructor(format: CompressionFormat) {
    super(format);
    unpacked++;
  }
};

const start = performance.now();
const verify = await contender(task.name, world, task.engine, asked);
const importing = performance.now() - start;
log(JSON.stringify('turns' in task ? await one(task.turns) : await many(task.atOnce)));
process.exit(0);

async function one(turns: number): Promise<TakenByOne> {
  const [text = ''] = world.texts;
  const first = await timed(() => verify(text));
  const later: number[] = [];
  for (let turn = -turns; turn < turns; turn++) {
    const took = await timed(() => verify(text));
    if (turn >= 0) later.push(took);
  }
  return { import: importing, first, warm: later.length > 0 ? median(later) : 0 };
}

async function many(atOnce: number): Promise<TakenByMany> {
  const pending = world.texts.values();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const text of pending) await verify(text);
    }),
  );
  const each = (performance.now() - begun) / world.texts.length;
  return { each, requests: [...asked.values()].reduce((sum, times) => sum + times, 0), unpacked };
}
