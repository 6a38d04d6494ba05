import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './measure';

/** Medians over processes, in milliseconds. */
export interface Taken {
  import: number;
  first: number;
  warm: number;
}

/** Milliseconds after which a process is given up: a peer that hangs must not hang the bench. */
const MAX_MS = 120_000;

/** Lets contenders verify the same credential, each in processes of its own; they take turns. */
export async function inProcesses(
  names: readonly string[],
  text: string,
  { engine, script, processes, turns }: { engine: string; script: string; processes: number; turns: number },
): Promise<Record<string, Taken>> {
  const run = promisify(execFile);
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'credential.json');
  writeFileSync(file, text);
  const all = new Map(names.map((name) => [name, [] as Taken[]]));
  for (let turn = 0; turn < processes; turn++) {
    for (const name of names) {
      const parameters = [script, name, String(turns), file, engine];
      const { stdout } = await run(process.execPath, parameters, { timeout: MAX_MS });
      all.get(name)?.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Taken);
    }
  }
  return Object.fromEntries([...all].map(([name, taken]) => [name, medians(taken)]));
}

function medians(taken: readonly Taken[]): Taken {
  return {
    import: median(taken.map((each) => each.import)),
    first: median(taken.map((each) => each.first)),
    warm: median(taken.map((each) => each.warm)),
  };
}
