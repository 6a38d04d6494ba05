// Runs in the page that is scanned: the scanner as it is shipped beside what cannot be done without.
import { type Observation, observe } from '../../src/discovery';
import { median } from '../measure';
import { part } from './page';

/** Medians in milliseconds. */
export type Taken = Record<'cold' | 'first' | 'whole' | 'first floor' | Change | `${Change} floor`, number>;

/** What happens to a page while it is open. */
const CHANGES = ['part added', 'badge added', 'text changed', 'link changed', 'part removed'] as const;
export type Change = (typeof CHANGES)[number];

const SELECTOR = 'a[href],img';
/** Browsers round their clock: shorter is measured together. Milliseconds. */
const LONG_ENOUGH = 8;

let sink = 0;

/** Merely enumerating: the least that anything must do that looks for badges. */
function enumerate(root: ParentNode): void {
  const list = root.querySelectorAll(SELECTOR);
  for (let index = 0; index < list.length; index++) if (list[index]) sink++;
}

interface Watching {
  observation: Observation;
  /** does what has become due */
  turn(): void;
  stop: AbortController;
}

function watch(): Watching {
  const stop = new AbortController();
  let due: (() => void) | undefined;
  const observation = observe(document, {
    url: location.href,
    signal: stop.signal,
    onChange: (news) => {
      sink += news.length;
    },
    schedule(run) {
      due = run;
      return () => {
        due = undefined;
      };
    },
  });
  const turn = () => {
    for (let run = due; run; run = due) {
      due = undefined;
      run();
    }
  };
  return { observation, turn, stop };
}

/** A watcher that enumerates what was added, where ours scans it. */
function watchFloor(): Pick<Watching, 'turn' | 'stop'> {
  const stop = new AbortController();
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type !== 'childList') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  stop.signal.addEventListener('abort', () => observer.disconnect());
  const turn = () => {
    for (const node of changed) if (node.nodeType === 1) enumerate(node as Element);
    changed.clear();
  };
  return { turn, stop };
}

/** Milliseconds of one run, from as many as the clock needs. */
function each(run: () => void, times: number): number {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) run();
  return (performance.now() - start) / times;
}

function enough(run: () => void): number {
  let times = 1;
  while (each(run, times) * times < LONG_ENOUGH) times *= 2;
  return times;
}

function firstScan(turns: number): Pick<Taken, 'cold' | 'first' | 'whole' | 'first floor'> {
  const start = performance.now();
  let { stop } = watch();
  const cold = performance.now() - start;
  stop.abort();
  // scanners that were begun are ended outside of what is timed
  const begun: AbortController[] = [];
  const end = () => {
    for (stop of begun.splice(0)) stop.abort();
  };
  const first = () => void begun.push(watch().stop);
  // with what waits for idle moments
  const whole = () => {
    const { turn, stop } = watch();
    turn();
    begun.push(stop);
  };
  const runs = { first, whole, 'first floor': () => enumerate(document) };
  const all = Object.entries(runs).map(([name, run]) => {
    const times = enough(run);
    end();
    return { name, run, times, taken: [] as number[] };
  });
  for (let turn = 0; turn < turns; turn++) {
    for (const { run, times, taken } of all) {
      taken.push(each(run, times));
      end();
    }
  }
  const medians = all.map(({ name, taken }) => [name, median(taken)]);
  return { cold, ...(Object.fromEntries(medians) as Record<keyof typeof runs, number>) };
}

/** Changes one after the other, each with its turn, as a page makes them that has time in between. */
const MANY = 200;

function changer(change: Change): (number: number) => void {
  const parts = [...document.querySelectorAll('section')];
  const into = parts[parts.length >> 1] ?? document.body;
  const text = into.querySelector('p')?.firstChild as Text;
  const link = into.querySelector('a') as HTMLAnchorElement;
  const added = (number: number, badges: number) => {
    const holder = document.createElement('div');
    holder.className = 'added';
    holder.innerHTML = part(number, badges);
    return holder;
  };
  // made beforehand: parsing is the page's own cost
  const wanted = change === 'part added' || change === 'badge added' || change === 'part removed';
  const ready = Array.from({ length: wanted ? MANY : 0 }, (_, at) =>
    added(1_000_000 + at, change === 'badge added' ? 1 : 0),
  );
  if (change === 'part removed') into.append(...ready);
  return (number) => {
    if (change === 'text changed') text.data = `${number} people looked at this`;
    else if (change === 'link changed') link.href = `https://elsewhere.example/${number}`;
    else if (change === 'part removed') ready[number]?.remove();
    else into.append(ready[number] as Element);
  };
}

/** Milliseconds of one change and all that it makes a watcher do. */
async function changes(change: Change, watched: () => Pick<Watching, 'turn' | 'stop'>): Promise<number> {
  const make = changer(change);
  const { turn, stop } = watched();
  // the first scan is over, idle moments included
  turn();
  await Promise.resolve();
  const start = performance.now();
  for (let number = 0; number < MANY; number++) {
    make(number);
    // records come in a microtask
    await Promise.resolve();
    turn();
  }
  const taken = (performance.now() - start) / MANY;
  stop.abort();
  for (const node of document.querySelectorAll('.added')) node.remove();
  return taken;
}

async function run(turns: number): Promise<Taken> {
  const taken: Partial<Taken> = firstScan(turns);
  for (const change of CHANGES) {
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn++) {
      ours.push(await changes(change, watch));
      floor.push(await changes(change, watchFloor));
    }
    taken[change] = median(ours);
    taken[`${change} floor`] = median(floor);
  }
  if (sink === 0) throw new Error('nothing was looked at');
  return taken as Taken;
}

/** How many badges the scanner finds here; what it holds stays in memory. */
let held: Watching | undefined;
function hold(): number {
  held = watch();
  return held.observation.found().length;
}

Object.assign(globalThis, { bench: { run, hold } });
