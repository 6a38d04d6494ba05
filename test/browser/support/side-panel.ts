import type { Page } from 'playwright-core';
import { attachTo, type Commands } from './commands';
import type { Session } from './launch';
import { openPopup, pressIn, waitForPopup } from './popup';

/** The side panel's place in the extension. */
export const SIDE_PANEL = 'src/extension/pages/sidepanel/index.html';

const PATIENCE_MS = 10_000;

/** Opens the side panel beside a page, as a reader does: toolbar button, then the button in its window. */
export async function openSidePanel(session: Session, page: Page): Promise<Commands> {
  const popup = await openPopup(session, page);
  // a long list that is still being filled in moves the button: who missed it presses again
  for (let press = 0; press < 3; press++) {
    await waitForPopup(popup, (text) => text.includes('Side panel'));
    await pressIn(popup, /^Side panel$/);
    const panel = await panelBeside(session, PATIENCE_MS / 3).catch(() => undefined);
    if (panel) return panel;
  }
  throw new Error('no press opened the side panel');
}

/** Waits for the side panel of the browser's window. */
export async function panelBeside(session: Session, patience = PATIENCE_MS): Promise<Commands> {
  const browser = await session.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    const panel = targetInfos.find(
      ({ url, type }) => type === 'page' && url === session.extensionUrl(SIDE_PANEL),
    );
    if (panel) return attachTo(browser, panel.targetId);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no side panel opened');
}
