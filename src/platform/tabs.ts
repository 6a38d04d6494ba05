import browser from 'webextension-polyfill';
import { closedFrames } from './closed-frames';
import { PDF_SHOWN, pdfsInPage } from './pdfs-in-page';

/** Runs when a tab is closed. */
export function onTabClosed(run: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => run(tabId));
}

/**
 * Runs when a tab may show another page: another document, or the same at another address.
 *
 * @param run told whether the tab begins to load an address that the browser keeps to itself
 */
export function onTabMoved(run: (tabId: number, toUnknown: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== undefined || url !== undefined) run(tabId, status === 'loading' && url === undefined);
  });
}

export interface Tab {
  id: number;
  url: string | undefined;
  windowId: number | undefined;
}

/** The tab that the reader looks at. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

/**
 * Puts the content script into a tab where the manifest does not: with `activeTab`, after the reader pressed
 * the toolbar button. `false` where no extension may run (browser pages, web store).
 */
export async function injectInto(tabId: number, files: readonly string[], frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] });
    return true;
  } catch {
    return false;
  }
}

/**
 * The same for the page and every frame that the reader has let us look into. `false` where none may be.
 */
export async function injectIntoFrames(tabId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...files] });
    return true;
  } catch {
    return false;
  }
}

/** Addresses of frames that no script of ours sees into, as the page names them; none where no script may run. */
export async function framesOutOfReach(tabId: number): Promise<string[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: closedFrames,
    });
    const found = answers.flatMap(({ result }) => (Array.isArray(result) ? result : []));
    return [...new Set(found.filter((each) => typeof each === 'string'))];
  } catch {
    return [];
  }
}

/** Files of the content script as the built manifest names them. */
export function contentScriptFiles(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((each) => each.js ?? []) ?? [];
}

/** Runs when the reader goes to another tab, or a tab has finished loading. Answers with how to end it. */
export function onTabShown(run: () => void): () => void {
  const loaded = (_id: number, { status }: { status?: string | undefined }) => status === 'complete' && run();
  browser.tabs.onActivated.addListener(run);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    browser.tabs.onActivated.removeListener(run);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}

/** One document of a tab; where the browser gives them names, no other that comes into its place is meant. */
export interface FrameOfTab {
  frameId: number;
  documentId?: string;
}

/**
 * Sends to the content script in a document of a tab, the page itself when none is named; `undefined` where none runs.
 * The answer is a page's word.
 */
export async function askPage(
  tabId: number,
  order: unknown,
  { frameId, documentId }: FrameOfTab = { frameId: 0 },
): Promise<unknown> {
  // a document that is named needs no frame, and browsers without such names refuse the option
  const to = documentId === undefined ? { frameId } : { documentId };
  try {
    return await browser.tabs.sendMessage(tabId, order, to as { frameId: number });
  } catch {
    return undefined;
  }
}

/** Sends to the content scripts in all documents of a tab. */
export async function tellFrames(tabId: number, order: unknown): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, order);
  } catch {
    // none runs there
  }
}

/** A tab by its id, or `undefined` when it is gone. */
export async function tabOf(id: number): Promise<Tab | undefined> {
  try {
    const { url, windowId } = await browser.tabs.get(id);
    return { id, url, windowId };
  } catch {
    return undefined;
  }
}

/** Brings a tab and its window to the front. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string, active: boolean): Promise<void> {
  await browser.tabs.create({ url, active });
}

/** PDF files of one tab that are looked at. */
const MAX_PDFS = 5;

/**
 * Addresses of PDF files that a page is or shows, `https:` and `blob:`; none where no script may run. What is found is
 * the page's word.
 *
 * @param follow the page tells (`PDF_SHOWN`) of others that it shows later
 */
export async function shownPdfs(tabId: number, follow = false): Promise<string[]> {
  try {
    const [own] = await browser.scripting.executeScript({
      target: { tabId },
      func: pdfsInPage,
      args: follow ? [PDF_SHOWN] : [],
    });
    // a frame of another origin alone knows that it shows a PDF, and from where it came in the end
    const frames = await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, func: pdfsInPage })
      .catch(() => []);
    const found = [own, ...frames].flatMap((answer): unknown => answer?.result ?? []);
    return [...new Set(found.filter((each) => typeof each === 'string'))].slice(0, MAX_PDFS);
  } catch {
    return [];
  }
}

/** Runs when a tab has finished loading, where the reader has allowed its page's address to be known. */
export function onTabReady(run: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'complete' && tab.url !== undefined) run(tabId, tab.url);
  });
}
