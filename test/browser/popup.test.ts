import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES } from '../demo/fates';
import { accessibilityProblems } from './support/axe';
import { hoverBadge, leaveBadge } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

describe('the toolbar button', () => {
  it('shows how many badges the page holds', async () => {
    const worker = await world.session.worker();
    const text = await worker.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeActions };
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, PROFILE_URL);
    expect(text).toBe(String(FATES.length));
  });

  it('opens a popup with the same verdicts as the cards', async () => {
    for (const { link, headline } of FATES) {
      await hoverBadge(page, link, headline);
      await leaveBadge(page);
    }
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => FATES.every(({ headline }) => text.includes(headline)));
    // pressing the button puts the script into the page once more: one mark a badge all the same
    await page.waitForTimeout(500);
    expect(await marksOf(page)).toHaveLength(FATES.length);
    for (const value of ['light', 'dark']) {
      await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      expect(await accessibilityProblems(popup)).toEqual([]);
    }
  });
});

interface ChromeActions {
  tabs: { query(options: { url: string }): Promise<{ id: number }[]> };
  action: { getBadgeText(options: { tabId: number }): Promise<string> };
}
