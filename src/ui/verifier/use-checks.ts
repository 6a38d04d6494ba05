import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../model';
import { checkInput } from './check-input';
import { type Input, MAX_FILE_BYTES, MAX_INPUTS } from './input';
import type { VerifierWorld } from './world';

/** One input with what became of it. */
export interface Item {
  id: number;
  input: Input;
  state: 'waiting' | 'working' | 'done';
  reports: Report[];
  /** the slower part is on its way: registries, the issuer's site, endorsers */
  asking: boolean;
  /** not even read, since it is too large */
  tooLarge: boolean;
}

/** Inputs checked at the same time. */
const AT_ONCE = 3;

export interface Checks {
  items: Item[];
  /** takes inputs on; answers false when some were one too many */
  add(inputs: Input[]): boolean;
  again(id: number, how?: { typed?: string; fresh?: boolean }): void;
  remove(id: number): void;
  clear(): void;
}

/** Checks inputs a few at a time, each in its turn, and all of them anew when the language changes. */
export function useChecks(world: VerifierWorld, language: string): Checks {
  const [items, setItems] = useState<Item[]>([]);
  const current = useRef<Item[]>([]);
  const lastId = useRef(0);
  const turn = useRef(createTurns(AT_ONCE));
  // what is under way for an item is dropped when it is asked anew or removed
  const running = useRef(new Map<number, AbortController>());

  const change = (next: Item[]) => {
    current.current = next;
    setItems(next);
  };
  const put = (id: number, part: Partial<Item>) =>
    change(current.current.map((item) => (item.id === id ? { ...item, ...part } : item)));

  async function run(item: Item, how: { typed?: string; fresh?: boolean } = {}) {
    const { id, input } = item;
    running.current.get(id)?.abort();
    const controller = new AbortController();
    running.current.set(id, controller);
    const { signal } = controller;
    const ask = (standing: boolean) =>
      checkInput(input, world, {
        ...how,
        language,
        standing,
        signal,
      });
    await turn.current(async () => {
      if (signal.aborted) return;
      put(id, { state: 'working' });
      const reports = await ask(false);
      if (signal.aborted) return;
      const asking = reports.some(({ issuer }) => issuer !== undefined);
      put(id, { state: 'done', reports, asking });
      if (!asking) return;
      const more = await ask(true);
      if (!signal.aborted) put(id, { reports: more, asking: false });
    });
  }

  const known = useRef(language);
  useEffect(() => {
    if (known.current === language) return;
    known.current = language;
    for (const item of current.current) if (!item.tooLarge) void run(item);
  }, [language]);

  return {
    items,
    add(inputs) {
      const taken = inputs.slice(0, MAX_INPUTS - current.current.length);
      const fresh = taken.map((input): Item => {
        const tooLarge = input.kind === 'file' && input.file.size > MAX_FILE_BYTES;
        const state = tooLarge ? 'done' : 'waiting';
        return { id: ++lastId.current, input, state, reports: [], asking: false, tooLarge };
      });
      change([...current.current, ...fresh]);
      for (const item of fresh) if (!item.tooLarge) void run(item);
      return taken.length === inputs.length;
    },
    again(id, how) {
      const item = current.current.find((each) => each.id === id);
      if (item) void run(item, how);
    },
    remove(id) {
      running.current.get(id)?.abort();
      change(current.current.filter((item) => item.id !== id));
    },
    clear() {
      for (const controller of running.current.values()) controller.abort();
      change([]);
    },
  };
}

/** Lets so many tasks run at once; the others wait in the order in which they came. */
function createTurns(atOnce: number): (task: () => Promise<void>) => Promise<void> {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (busy >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    busy++;
    try {
      await task();
    } finally {
      busy--;
      waiting.shift()?.();
    }
  };
}
