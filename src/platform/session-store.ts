import browser from 'webextension-polyfill';

/** A value kept until the browser closes; it survives the worker being stopped. Nothing is written to disk. */
export async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch {
    // full: what is kept is only a convenience
  }
}

export async function kept(key: string): Promise<unknown> {
  const all = await browser.storage.session.get(key);
  return all[key];
}

/** Forgets every key that begins with `prefix`. */
export function forget(prefix: string): Promise<void> {
  return forgetWhere((key) => key.startsWith(prefix));
}

/** Forgets every key that passes the test. */
export async function forgetWhere(test: (key: string) => boolean): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter(test));
}

/** Runs when something kept under a key that begins with `prefix` has changed. Answers with how to end it. */
export function onKept(prefix: string, run: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) run();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
