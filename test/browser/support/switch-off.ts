import type { Page } from 'playwright-core';
import type { Session } from './launch';

/**
 * Prepares to switch the extension off as a reader does, on the browser's own page of extensions.
 *
 * @param shown stays in front meanwhile
 */
export async function readyToSwitchOff({ context, extensionId }: Session, shown: Page) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await shown.bringToFront();
  return () =>
    page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
      };
      await chrome.management.setEnabled(id, false);
    }, extensionId);
}
