// Runs in the page that is scanned: ours, the floor and nobody in turn.
import { median } from '../measure';
import { CHANGES, type Change, changes } from './changes';
import { enumerate, enumerateAndRead, sink, watch, watchFloor, watchNothing } from './watchers';

/** Medians in milliseconds. */
export type Taken = Record<'first' | 'whole' | 'first floor' | 'first reading', number> &
  Record<Change | `${Change} floor` | `${Change} page`, number>;

/** Browsers round their clock: shorter is measured several times. Milliseconds. */
const LONG_ENOUGH = 8;
const MOST_TIMES = 1_000;

/** Browsers keep lists of elements until one is added or removed: each scan begins without them. */
function forgetLists(): void {
  const node = document.createElement('a');
  node.href = '/';
  document.body.append(node);
  node.remove();
}

/** Milliseconds of one run, from as many as the clock needs; what is not the run's own is not counted. */
function each(run: () => void, times: number, after: () => void): number {
  let taken = 0;
  for (let turn = 0; turn < times; turn++) {
    forgetLists();
    const start = performance.now();
    run();
    taken += performance.now() - start;
    after();
  }
  return taken / times;
}

function firstScan(turns: number): Pick<Taken, 'first' | 'whole' | 'first floor' | 'first reading'> {
  const begun: (() => void)[] = [];
  const end = () => {
    for (const stop of begun.splice(0)) stop();
  };
  const runs = {
    first: () => void begun.push(watch().stop),
    // with what waits for idle moments
    whole: () => {
      const { turn, stop } = watch();
      turn();
      begun.push(stop);
    },
    'first floor': () => enumerate(document),
    'first reading': () => enumerateAndRead(document),
  };
  const all = Object.entries(runs).map(([name, run]) => {
    let times = 1;
    while (each(run, times, end) * times < LONG_ENOUGH && times < MOST_TIMES) times *= 2;
    return { name, run, times, taken: [] as number[] };
  });
  for (let turn = 0; turn < turns; turn++) {
    for (const { run, times, taken } of turn % 2 ? all.toReversed() : all) taken.push(each(run, times, end));
  }
  const medians = all.map(({ name, taken }) => [name, median(taken)]);
  return Object.fromEntries(medians) as Record<keyof typeof runs, number>;
}

async function run(turns: number): Promise<Taken> {
  const taken: Partial<Taken> = firstScan(turns);
  for (const change of CHANGES) {
    const contenders = [
      { key: change, watched: watch, all: [] as number[] },
      { key: `${change} floor` as const, watched: watchFloor, all: [] as number[] },
      { key: `${change} page` as const, watched: watchNothing, all: [] as number[] },
    ];
    for (let turn = 0; turn < turns; turn++) {
      for (const { watched, all } of turn % 2 ? contenders.toReversed() : contenders)
        all.push(await changes(change, watched));
    }
    for (const { key, all } of contenders) taken[key] = median(all);
  }
  if (sink.met === 0) throw new Error('nothing was looked at');
  return taken as Taken;
}

/** Milliseconds of the first scan in a page where nothing has been looked at yet. */
function cold(floor: boolean): number {
  const start = performance.now();
  if (floor) enumerate(document);
  else watch();
  return performance.now() - start;
}

/** How many badges the scanner finds here; what it holds stays in memory. */
let held: ReturnType<typeof watch> | undefined;
function hold(): number {
  held = watch();
  return held.observation.found().length;
}

Object.assign(globalThis, { bench: { run, cold, hold } });
