import browser from 'webextension-polyfill';

/** The part of `chrome.offscreen` and `chrome.runtime` that is used here; webextension-polyfill does not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

type WithOffscreen = typeof browser & {
  offscreen?: Offscreen;
  runtime: {
    getContexts?(filter: { contextTypes: string[]; documentUrls: string[] }): Promise<unknown[]>;
  };
};

let opening: Promise<void> | undefined;

/** Has this browser documents that nobody sees? Where it has none, background pages can load code themselves. */
export function hasOffscreen(): boolean {
  return (browser as WithOffscreen).offscreen !== undefined;
}

/** Opens the unseen document unless it is open; askers at the same time share one. */
export function openOffscreen(path: string): Promise<void> {
  opening ??= open(path).finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(path: string): Promise<void> {
  const { offscreen, runtime } = browser as WithOffscreen;
  const url = browser.runtime.getURL(path);
  const filter = { contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls: [url] };
  if (((await runtime.getContexts?.(filter)) ?? []).length > 0) return;
  await offscreen?.createDocument({
    url,
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification: 'Verifies credentials with code that a service worker cannot load when it is needed.',
  });
}
