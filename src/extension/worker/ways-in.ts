import type { Order } from '../../messages';
import { onInstalled, ownPage } from '../../platform/runtime';
import { openSidePanel } from '../../platform/side-panel';
import { askPage, contentScriptFiles, injectIntoFrames, openTab } from '../../platform/tabs';
import { createMenu, type MenuTab, type MenuTarget, onMenu, onShortcut } from '../../platform/ways-in';
import { keepAsked } from './asked';
import { askedFor } from './pointed-at';

const MENU = 'read';

/** Menu, shortcut and first run: everything by which a reader comes to us beside the page and the toolbar. */
export function openWaysIn(): void {
  onInstalled((reason) => {
    void createMenu(MENU);
    // behind the page that the reader is at
    if (reason === 'install') void openTab(ownPage('src/extension/pages/welcome/index.html'), false);
  });
  onMenu((target, tab) => void read(target, tab));
  onShortcut((name, windowId) => {
    if (name === 'open-panel' && windowId !== undefined) void openSidePanel(windowId);
  });
}

/** Shows the card in the page; where no script may run (a PDF, a page of the browser), the side panel. */
async function read(target: MenuTarget, tab: MenuTab): Promise<void> {
  const badge = askedFor(target);
  if (!badge) return;
  // the browser opens the panel only for a press that just happened: nothing may be awaited before
  if (!/^https?:/.test(target.pageUrl ?? '')) void openSidePanel(tab.windowId);
  await keepAsked(tab.id, badge, target.pageUrl);
  await injectIntoFrames(tab.id, contentScriptFiles());
  const order: Order = {
    name: 'read-here',
    url: target.linkUrl ?? target.srcUrl ?? '',
    label: badge.label,
  };
  const { frameId } = target;
  const isThere = await askPage(tab.id, order, { frameId });
  // a frame of the page's own origin is looked into from the page, and one of another may be closed to us
  if (isThere === undefined && frameId !== 0) await askPage(tab.id, order);
}
