import browser from 'webextension-polyfill';

/** What the reader pressed the menu on, as the browser tells it. */
export interface MenuTarget {
  linkUrl?: string;
  srcUrl?: string;
  selectionText?: string;
  pageUrl?: string;
  /** the frame that it was pressed in; 0 for the page itself */
  frameId: number;
}

export interface MenuTab {
  id: number;
  windowId: number;
}

/** Puts our entry into the menu of links, pictures and selections, in the browser's language. */
export async function createMenu(id: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: browser.i18n.getMessage('readThis'),
    contexts: ['link', 'image', 'selection'],
  });
}

/** Runs when the reader presses an entry of ours. Register synchronously. */
export function onMenu(run: (target: MenuTarget, tab: MenuTab) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const { linkUrl, srcUrl, selectionText, pageUrl, frameId = 0 } = info;
    const target: MenuTarget = {
      frameId,
      ...(linkUrl === undefined ? {} : { linkUrl }),
      ...(srcUrl === undefined ? {} : { srcUrl }),
      ...(selectionText === undefined ? {} : { selectionText }),
      ...(pageUrl === undefined ? {} : { pageUrl }),
    };
    run(target, { id: tab.id, windowId: tab.windowId });
  });
}

/** Runs when the reader presses a shortcut of ours. Register synchronously. */
export function onShortcut(run: (name: string, windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => run(name, tab?.windowId));
}
