import browser from 'webextension-polyfill';

/** Runs when a tab is closed or goes to another document. */
export function onTabLeft(run: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => run(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url === undefined) run(tabId);
  });
}

/** The tab that the reader looks at. */
export async function currentTab(): Promise<{ id: number; url: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/**
 * Puts the content script into a tab where the manifest does not: with `activeTab`, after the reader pressed
 * the toolbar button. `false` where no extension may run (browser pages, web store).
 */
export async function injectInto(tabId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return true;
  } catch {
    return false;
  }
}

/** Files of the content script as the built manifest names them. */
export function contentScriptFiles(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((each) => each.js ?? []) ?? [];
}
