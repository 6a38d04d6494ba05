import browser from 'webextension-polyfill';

/** What the reader set, by name; kept on this machine until it is changed. Anything may stand in it. */
export async function setting(name: string): Promise<unknown> {
  const all = await browser.storage.local.get(name);
  return all[name];
}

export function saveSetting(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** What an organisation set for its browsers (`public/managed-schema.json`); empty where nobody did. */
export async function managedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // browsers without policies have no such store
    return {};
  }
}

/** Forgets everything that was set or kept on this machine. */
export function clearSettings(): Promise<void> {
  return browser.storage.local.clear();
}
