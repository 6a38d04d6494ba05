export interface CheckAllOptions<Item> {
  hostOf(item: Item): string;
  /** checks one; a failure of its own must not end the others */
  check(item: Item): Promise<void>;
  /** under way at the same time, over all hosts */
  atOnce: number;
  /** under way at the same time at one host */
  perHost: number;
  signal: AbortSignal;
  /** told after each, how many are done */
  onDone(done: number): void;
}

/**
 * Checks many things politely: hosts take turns, and none has more than `perHost` at a time. Ends with the signal:
 * what is under way is finished, nothing new begins.
 *
 * @returns how many were checked
 */
export async function checkAll<Item>(
  items: readonly Item[],
  options: CheckAllOptions<Item>,
): Promise<number> {
  const { hostOf, check, atOnce, perHost, signal, onDone } = options;
  const waiting = [...items];
  const busy = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let done = 0;

  const next = (): Item | undefined => {
    const free = waiting.filter((item) => (busy.get(hostOf(item)) ?? 0) < perHost);
    const [least] = free.sort((a, b) => (busy.get(hostOf(a)) ?? 0) - (busy.get(hostOf(b)) ?? 0));
    if (least !== undefined) waiting.splice(waiting.indexOf(least), 1);
    return least;
  };
  const begin = (item: Item) => {
    const host = hostOf(item);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    const work: Promise<void> = check(item)
      .catch(() => undefined)
      .then(() => {
        busy.set(host, (busy.get(host) ?? 1) - 1);
        running.delete(work);
        onDone(++done);
      });
    running.add(work);
  };
  while (!signal.aborted) {
    const item = running.size < atOnce ? next() : undefined;
    if (item !== undefined) begin(item);
    else if (running.size > 0) await Promise.race(running);
    else break;
  }
  await Promise.all(running);
  return done;
}
