import browser from 'webextension-polyfill';

/** Names without values: what is kept can be large. The polyfill does not know it; older browsers have it not. */
type WithNames = typeof browser.storage.session & { getKeys?(): Promise<string[]> };

/** A value kept until the browser closes; it survives the worker being stopped. Nothing is written to disk. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch {
    // full: what is kept is only a convenience
  }
}

export async function kept(key: string): Promise<unknown> {
  return (await keptAll([key]))[key];
}

/** Several at once, by key; those that are not kept are left out. */
export function keptAll(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get([...keys]);
}

/** Everything kept under keys that begin with `prefix`, by what follows it. */
export async function keptBelow(prefix: string): Promise<Map<string, unknown>> {
  const keys = (await names()).filter((key) => key.startsWith(prefix));
  const all = keys.length > 0 ? await keptAll(keys) : {};
  return new Map(Object.entries(all).map(([key, value]) => [key.slice(prefix.length), value]));
}

/** Forgets one key. */
export function drop(key: string): Promise<void> {
  return browser.storage.session.remove(key);
}

/** Forgets every key that begins with `prefix`. */
export function forget(prefix: string): Promise<void> {
  return forgetWhere((key) => key.startsWith(prefix));
}

/** Forgets every key that passes the test. */
export async function forgetWhere(test: (key: string) => boolean): Promise<void> {
  const gone = (await names()).filter(test);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** Forgets all that is kept. */
export function forgetAll(): Promise<void> {
  return browser.storage.session.clear();
}

async function names(): Promise<string[]> {
  const store: WithNames = browser.storage.session;
  return store.getKeys ? store.getKeys() : Object.keys(await store.get(null));
}

/** Runs when something kept under a key that begins with `prefix` has changed. Answers with how to end it. */
export function onKept(prefix: string, run: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) run();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
