/** What came of one input: the lines to print, and whether all of it was good. */
export interface Done {
  lines: string[];
  good: boolean;
}

export type CheckOne = (input: string) => Promise<Done>;

/** Inputs that one thread has under way: while one waits for a host, another is read. */
const AT_ONCE = 4;
/** Inputs that may be under way or wait for an earlier one to be told: so much memory, however many there are. */
const MAX_UNTOLD = 200;
/** Reading these can keep a thread busy for seconds, which others in it would lose of their time. */
const BUSY = /\.(?:pdf|png|jpe?g|webp|gif|bmp)(?:[?#].*)?$/i;

/** Will this input keep a thread busy, as far as its name says? */
export function isBusy(input: string): boolean {
  return BUSY.test(input) || input === '-';
}

/**
 * Checks inputs, several at once, and tells what came of them in their order. Each is handed out when there is room
 * for it; one that keeps a thread busy gets a thread of its own for that time.
 *
 * @param threads each checks inputs
 * @throws what a thread throws; what came of the inputs before is told first
 */
export async function checkAll(
  inputs: AsyncIterable<string>,
  threads: readonly CheckOne[],
  tell: (input: string, done: Done) => Promise<void>,
): Promise<void> {
  const places = threads.map((check) => ({ check, taken: 0 }));
  const underWay = new Set<Promise<void>>();
  const untold: Promise<void>[] = [];
  let [told, broken] = [Promise.resolve(), false];
  for await (const input of inputs) {
    if (broken) break;
    const size = isBusy(input) ? AT_ONCE : 1;
    let place = roomiest(places, size);
    for (; !place; place = roomiest(places, size)) await Promise.race(underWay);
    const at = place;
    at.taken += size;
    const checked = at.check(input);
    const ended: Promise<void> = checked
      .then(
        () => undefined,
        () => {
          broken = true;
        },
      )
      .finally(() => {
        at.taken -= size;
        underWay.delete(ended);
      });
    underWay.add(ended);
    told = told.then(async () => tell(input, await checked));
    // whoever waits for it below hears of the error
    told.catch(() => undefined);
    untold.push(told);
    if (untold.length >= MAX_UNTOLD) await untold.shift();
  }
  await told;
}

function roomiest<Place extends { taken: number }>(
  places: readonly Place[],
  size: number,
): Place | undefined {
  const [place] = [...places].sort((one, other) => one.taken - other.taken);
  return place && place.taken + size <= AT_ONCE ? place : undefined;
}
