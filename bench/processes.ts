import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Built } from './build';
import { median } from './measure';
import type { TakenByMany, TakenByOne, Task } from './once';
import type { World } from './world';

/** Milliseconds after which a process is given up: a peer that hangs must not hang the bench. */
const MAX_MS = 240_000;

/** What a process is asked for, but for where things are. */
export type Asked = Task extends infer Each
  ? Each extends Task
    ? Omit<Each, 'world' | 'engine'>
    : never
  : never;

/** Lets contenders verify the same, each in processes of its own; they take turns. Medians by row. */
export async function inProcesses<Taken extends TakenByOne | TakenByMany>(
  asked: Readonly<Record<string, Asked>>,
  world: World,
  { engine, script }: Built,
  processes: number,
): Promise<Record<string, Taken>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const written = join(folder, 'world.json');
  writeFileSync(written, JSON.stringify(world));
  const all = new Map(Object.keys(asked).map((row) => [row, [] as Taken[]]));
  try {
    for (let turn = 0; turn < processes; turn++) {
      for (const [row, each] of Object.entries(asked)) {
        const file = join(folder, 'task.json');
        writeFileSync(file, JSON.stringify({ ...each, world: written, engine }));
        const { stdout } = await promisify(execFile)(process.execPath, [script, file], { timeout: MAX_MS });
        all.get(row)?.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Taken);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Object.fromEntries([...all].map(([row, taken]) => [row, medians(taken)]));
}

/** The same figures, each the median of all. */
export function medians<Figures extends object>(all: readonly Figures[]): Figures {
  const [first] = all;
  if (!first) throw new Error('nothing was measured');
  const keys = Object.keys(first) as (keyof Figures)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(all.map((each) => Number(each[key])))]),
  ) as Figures;
}
