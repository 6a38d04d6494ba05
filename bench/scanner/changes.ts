// Runs in the page that is scanned.
import { part } from './page';
import type { Watcher } from './watchers';

/** What happens to a page while it is open. */
export const CHANGES = ['part added', 'badge added', 'text changed', 'link changed', 'part removed'] as const;
export type Change = (typeof CHANGES)[number];

/** Changes one after the other, each with its turn, as a page makes them that has time in between. */
const MANY = 200;

/** Milliseconds of one change and all that it makes a watcher do. */
export async function changes(change: Change, watched: () => Watcher): Promise<number> {
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
  stop();
  for (const node of document.querySelectorAll('.added')) node.remove();
  return taken;
}

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
