// `npm run fuzz [minutes]`: changes credentials of every kind, and what their parsers read, at random. Prints counts of
// each kind while it runs, and exits 1 at the first find, with what makes it again:
//   npm run fuzz -- --kind NAME --seed NUMBER      one attempt
import { parseArgs } from 'node:util';
import { allTasks, type Task } from './tasks';
import { watchdog } from './watchdog';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, seed: { type: 'string' } },
});
const MINUTES = Number(positionals[0] ?? 60);
const EVERY_MS = 60_000;
/** No attempt may take longer. */
const CAP_MS = 20_000;

/** Attempts at one kind of thing, and the milliseconds they took. */
interface Tally {
  attempts: number;
  took: number;
  longest: number;
  outcomes: Map<string, number>;
}

const tasks = (await allTasks()).filter(({ name }) => (values.kind ?? name) === name);
const tallies = new Map(tasks.map((task): [Task, Tally] => [task, newTally()]));
const dog = watchdog(CAP_MS);

function newTally(): Tally {
  return { attempts: 0, took: 0, longest: 0, outcomes: new Map() };
}

/** One attempt. A find ends everything. */
async function attempt(task: Task, seed: number): Promise<void> {
  const tally = tallies.get(task) ?? newTally();
  const again = `npm run fuzz -- --kind ${JSON.stringify(task.name)} --seed ${seed}`;
  const begun = performance.now();
  dog.begin(`${task.name} took longer than ${CAP_MS / 1000} s\n${again}`);
  const {
    find,
    outcome,
    inputs = 1,
  } = await task.attempt(seed).catch((error: unknown) => ({
    find: `exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    outcome: 'exception',
    inputs: 1,
  }));
  dog.end();
  const took = performance.now() - begun;
  tally.attempts += inputs;
  tally.took += took;
  tally.longest = Math.max(tally.longest, took);
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + inputs);
  if (find === undefined) return;
  console.log(`${task.name}: ${find}\n${again}`);
  process.exit(1);
}

function printCounts(): void {
  for (const [{ name }, { attempts, longest, outcomes }] of tallies) {
    const said = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
    console.log(`${String(attempts).padStart(8)}  ${name}: ${said} (longest ${Math.round(longest)} ms)`);
  }
}

function total(): number {
  return [...tallies.values()].reduce((sum, { attempts }) => sum + attempts, 0);
}

if (values.seed !== undefined) {
  for (const task of tasks) await attempt(task, Number(values.seed));
  printCounts();
} else {
  const end = Date.now() + MINUTES * 60_000;
  let next = Date.now() + EVERY_MS;
  for (
    let seed = Number(process.env.SEED ?? Date.now() % 1e9);
    Date.now() < end && tasks.length > 0;
    seed++
  ) {
    // each kind has the same share of the time
    const [[task] = []] = [...tallies].sort(([, one], [, other]) => one.took - other.took);
    if (task) await attempt(task, seed);
    if (Date.now() > next) {
      next += EVERY_MS;
      console.log(`${total()} attempts, no find`);
    }
  }
  printCounts();
  console.log(`${total()} attempts at ${tasks.length} kinds in ${MINUTES} minutes, no find.`);
}
dog.stop();
