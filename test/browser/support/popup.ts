import type { CDPSession, Page } from 'playwright-core';
import { type AxNode, axTree, byRole, click, spokenText } from './ax';
import { attachTo, type Commands } from './commands';
import type { Session } from './launch';

/** The toolbar window's place in the extension. */
const POPUP = 'src/extension/pages/popup/index.html';

/** Milliseconds in which a popup or panel must be there. */
const PATIENCE_MS = 10_000;

/** Presses the toolbar button while `page` is in front, and answers with the popup that opens. */
export async function openPopup(session: Session, page: Page): Promise<Commands> {
  await page.bringToFront();
  const browser = await browserCommands(session);
  const tab = await tabOf(browser, page);
  // not among the commands that Playwright has types for
  const send = browser.send.bind(browser) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: session.extensionId, targetId: tab });
  return attachTo(browser, await popupTarget(browser, session));
}

/** The browser's own list of tabs is told of an address a moment after the page is. */
async function tabOf(browser: CDPSession, page: Page): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (tab) return tab.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no tab shows ${page.url()}`);
}

async function popupTarget(browser: CDPSession, session: Session): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'page' }] });
    const popup = targetInfos.find(({ url }) => url === session.extensionUrl(POPUP));
    if (popup) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the toolbar button opened nothing');
}

async function browserCommands({ context }: Session): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser takes no commands of its own');
  return browser.newBrowserCDPSession();
}

/** Waits until the popup says what `holds` wants, and answers with its tree. */
export async function waitForPopup(popup: Commands, holds: (text: string) => boolean): Promise<AxNode> {
  const end = Date.now() + 2 * PATIENCE_MS;
  let text = '';
  while (Date.now() < end) {
    const tree = await axTree(popup);
    text = spokenText(tree);
    if (holds(text)) return tree;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the popup says: ${text.slice(-700)}`);
}

/** Presses a button of the popup. */
export async function pressIn(popup: Commands, name: RegExp): Promise<void> {
  const [button] = byRole(await axTree(popup), 'button', name);
  if (!button) throw new Error(`the popup has no button ${name}`);
  await click(popup, button);
}
