import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Tables } from './tables';

const FILE = new URL('results.json', import.meta.url);

/** One part of the bench as it was run, as many times in a row as it was asked for. */
export interface Ran {
  when: string;
  /** the version that was measured; `+` after it when files were changed since */
  commit: string;
  quick: boolean;
  /** of the machine over the minute before each run */
  load: number[];
  runs: Tables[];
  missed: string[];
}

interface Results {
  machine: { node: string; cpu: string; cores: number };
  benches: Record<string, Ran>;
}

/** Writes what one part came to beside what others left. */
export function keep(name: string, ran: Ran): void {
  const { benches = {} } = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Results>)
    : {};
  benches[name] = ran;
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '?', cores: cpus().length };
  writeFileSync(FILE, `${JSON.stringify({ machine, benches } satisfies Results, null, 2)}\n`);
}

/** How busy the machine was over the last minute: 1 is one core. */
export function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

export function commit(): string {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { stdio: 'pipe' }).toString().trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return 'not known';
  }
}
