import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds that one run of Vitest may take. */
const LIMIT_MS = 10 * 60_000;

/** How one test went, as Vitest's reporter for JSON has it. */
export interface Outcome {
  title: string;
  status: string;
  failureMessages: string[];
}

interface Reported {
  testResults: { name: string; message?: string; assertionResults: Outcome[] }[];
}

/** What a run came to: tests by file, or why there is nothing to tell. */
export type Ran = { ok: true; of(file: string, title: string): Outcome[] } | { ok: false; why: string };

/** A title of SECURITY.md as a pattern: `%s` and `$name` stand for what a table of tests puts there. */
export function patternOf(title: string): string {
  return title
    .split(/%[sdifjo]|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}

/** Runs tests of some files, by their titles, in a copy of the project. Nothing is tried twice. */
export async function runTests(
  root: string,
  project: 'unit' | 'browser',
  files: readonly string[],
  titles: readonly string[],
): Promise<Ran> {
  const output = join(root, 'defences.json');
  rmSync(output, { force: true });
  const pattern = titles.map(patternOf).join('|');
  const told = ['--retry=0', '--reporter=json', `--outputFile=${output}`];
  const said = await run(root, [
    'vitest',
    'run',
    '--project',
    `${project}*`,
    ...files,
    '-t',
    pattern,
    ...told,
  ]);
  if (!existsSync(output)) return { ok: false, why: `no result: ${said.slice(-300)}` };
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Reported;
  return {
    ok: true,
    of(file, title) {
      const results = testResults
        .filter(({ name }) => name.endsWith(file))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'passed' || status === 'failed');
      // the whole title where a test has it, so that a longer one does not stand in for it
      const whole = results.filter((each) => new RegExp(`^${patternOf(title)}$`).test(each.title));
      return whole.length > 0
        ? whole
        : results.filter((each) => new RegExp(patternOf(title)).test(each.title));
    },
  };
}

/** Builds the extension from a copy of the project, as the tests in a browser need it. Says why when it cannot. */
export async function buildIn(root: string): Promise<string | undefined> {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const said = await run(root, ['vite', 'build']);
  if (existsSync(join(root, 'dist/manifest.json'))) return undefined;
  return `the extension could not be built: ${said.slice(said.search(/error/i)).replace(/\s+/g, ' ').slice(0, 300)}`;
}

/** What the command printed, on whichever stream. */
function run(root: string, command: readonly string[]): Promise<string> {
  const [name = '', ...rest] = command;
  return new Promise((resolve) => {
    // a group of its own, so that workers end with it
    const env = { ...process.env, LEGIBLE_DIST: join(root, 'dist') };
    const child = spawn(join(root, 'node_modules/.bin', name), rest, { cwd: root, env, detached: true });
    let said = '';
    const keep = (part: Buffer) => {
      said = `${said}${part}`.slice(-10_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_MS);
    child.on('error', (error) => keep(Buffer.from(String(error))));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}
