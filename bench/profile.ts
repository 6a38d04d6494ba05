import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { built } from './build';
import type { Task } from './once';
import { sample } from './world';

/** Functions that are printed. */
const MOST = 15;
const TURNS = 5_000;

/** What of a `.cpuprofile` matters here. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** microseconds before each sample */
  timeDeltas: number[];
}

/** Prints in which functions of ours and of the platform the time of a warm verification is spent. */
export async function profile(): Promise<void> {
  const { engine, script } = await built();
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const [world, file] = [join(folder, 'world.json'), join(folder, 'task.json')];
  writeFileSync(world, JSON.stringify({ texts: [await sample('eddsa-rdfc-2022')], documents: {} }));
  writeFileSync(file, JSON.stringify({ name: 'legible', world, engine, turns: TURNS } satisfies Task));
  await promisify(execFile)(process.execPath, ['--cpu-prof', `--cpu-prof-dir=${folder}`, script, file]);
  const written = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  const taken = JSON.parse(readFileSync(join(folder, written ?? ''), 'utf8')) as Profile;
  rmSync(folder, { recursive: true });
  const own = selfTimes(taken);
  const total = [...own.values()].reduce((sum, ms) => sum + ms, 0);
  const first = [...own].sort(([, one], [, other]) => other - one).slice(0, MOST);
  console.log(`\nself times of ${2 * TURNS} warm verifications`);
  console.table(
    Object.fromEntries(
      first.map(([name, ms]) => [
        name,
        { '% of all': Number(((ms / total) * 100).toFixed(1)), ms: Math.round(ms) },
      ]),
    ),
  );
}

/** Milliseconds by function and place. */
function selfTimes({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const named = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url === '' ? '' : ` ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`;
      return [id, `${functionName || '(anonymous)'}${place}`];
    }),
  );
  const own = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = named.get(id) ?? '?';
    if (name !== '(idle)') own.set(name, (own.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  return own;
}
