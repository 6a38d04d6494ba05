// `npm run defences`: takes each defence of the threat model out of a copy of the project, one at a time, and looks
// whether the test that SECURITY.md names for it fails. Prints a table; exits 1 when a test does not notice.
//   npm run defences -- --browser     the rows whose tests drive a browser (each builds the extension: slow)
//   npm run defences -- --committed   in the last commit, whatever has been changed since
//   npm run defences -- WORDS         only rows, tests and files that have these words
import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import { type Defence, inBrowser } from './defence';
import { DEFENCES } from './list';
import { copyProject, type ProjectCopy } from './project-copy';
import { buildIn, type Ran, runTests } from './run-test';
import { type Proven, provenBy, troubleBefore } from './verdict-of-run';

const ANSWERS = { fails: 'fails without it', passes: 'STILL PASSES', unfair: 'NOT PROVEN' } as const;

const words = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const browser = process.argv.includes('--browser');
const chosen = DEFENCES.filter(
  (each) =>
    inBrowser(each) === browser &&
    words.every((word) => JSON.stringify(each).toLowerCase().includes(word.toLowerCase())),
);

async function run(copy: ProjectCopy, some: readonly Defence[]): Promise<Ran> {
  const unbuilt = browser ? await buildIn(copy.root) : undefined;
  if (unbuilt !== undefined) return { ok: false, why: unbuilt };
  const [files, titles] = [some.map(({ test }) => test), some.map(({ title }) => title)];
  return runTests(copy.root, browser ? 'browser' : 'unit', [...new Set(files)], [...new Set(titles)]);
}

function withoutIt(copy: ProjectCopy, defence: Defence): Promise<Proven> {
  const { file, takeOut, test, title } = defence;
  return copy.edited(file, takeOut.find, takeOut.put, async () =>
    provenBy(await run(copy, [defence]), test, title),
  );
}

async function all(copy: ProjectCopy): Promise<number> {
  console.log(`${chosen.length} defences. First, do their tests pass with all defences in place?`);
  const before = await run(copy, chosen);
  const rows = new Map<string, Proven['answer'][]>();
  for (const defence of chosen) {
    const { attack, file, test, title } = defence;
    const trouble = troubleBefore(before, test, title);
    const { answer, why } =
      trouble === undefined
        ? await withoutIt(copy, defence)
        : ({ answer: 'unfair', why: `fails with all defences in place: ${trouble}` } as const);
    rows.set(attack, [...(rows.get(attack) ?? []), answer]);
    console.log(`\n${file} | “${title}”\n  -> ${ANSWERS[answer]}${why === '' ? '' : `: ${why}`}`);
  }
  return printed(rows);
}

/** The rows of the threat model with what became of their tests. Answers with the exit code. */
function printed(rows: ReadonlyMap<string, readonly Proven['answer'][]>): number {
  let wrong = 0;
  console.log('');
  for (const [attack, answers] of rows) {
    const worst = (['passes', 'unfair', 'fails'] as const).find((each) => answers.includes(each)) ?? 'fails';
    const failing = answers.filter((each) => each === 'fails').length;
    wrong += answers.length - failing;
    console.log(`${attack} -> ${ANSWERS[worst]} (${failing} of ${answers.length})`);
  }
  console.log(`\n${chosen.length - wrong} of ${chosen.length} fail without their defence.`);
  return wrong === 0 && chosen.length > 0 ? 0 : 1;
}

// others may want the machine as well
setPriority(10);
const copy = copyProject(resolve(import.meta.dirname, '../..'), process.argv.includes('--committed'));
process.on('exit', () => copy.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2));
process.exitCode = await all(copy);
