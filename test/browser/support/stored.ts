import type { Session } from './launch';

type Area = 'session' | 'local';

interface Stores {
  storage: Record<
    Area,
    {
      get(of: null): Promise<Record<string, unknown>>;
      set(all: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
  >;
}

/** Everything that the extension keeps in one of its stores. */
export async function stored(session: Session, area: Area): Promise<Record<string, unknown>> {
  const worker = await session.worker();
  return worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Stores };
    return chrome.storage[name].get(null);
  }, area);
}

/** Puts values into a store, as settings do. */
export async function store(session: Session, area: Area, values: Record<string, unknown>): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(
    async ([name, all]) => {
      const { chrome } = globalThis as unknown as { chrome: Stores };
      await chrome.storage[name].set(all);
    },
    [area, values] as const,
  );
}

/** Changes what is stored under keys that begin so; `null` takes it away. */
export async function changeStored(
  session: Session,
  area: Area,
  prefix: string,
  change: (value: unknown) => unknown,
): Promise<void> {
  const all = Object.entries(await stored(session, area)).filter(([key]) => key.startsWith(prefix));
  await store(session, area, Object.fromEntries(all.map(([key, value]) => [key, change(value)])));
}
