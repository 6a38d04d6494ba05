import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { spokenText } from './support/ax';
import { waitForCard, waitForNoCard } from './support/card';
import { openPopup, waitForPopup } from './support/popup';
import { stored } from './support/stored';
import { startWorld, type World } from './support/world';

const SITE = 'https://careers.example/applicant';
const GOOD = fateOf('verified');

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  const credential = fateOf('altered').link;
  world.hosts.reply(SITE, {
    body: `<!doctype html><html lang="en"><title>Applicant</title><main><h1>Applicant</h1>
      <p><a id="plain" href="${GOOD.link}">my certificate</a></p>
      <p id="text">${credential}</p></main></html>`,
  });
  page = await world.open(SITE);
  // headless, the browser's own menu cannot be pressed: the press is made up, its leave (activeTab) is real
  await openPopup(world.session, page);
  await page.bringToFront();
});
afterAll(() => world?.close());

/** What the browser tells the worker when the entry of the menu is pressed. */
async function press(target: Record<string, string>): Promise<void> {
  const worker = await world.session.worker();
  await worker.evaluate(
    async ([info, url]) => {
      const { chrome } = globalThis as unknown as Menus;
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read', pageUrl: url, ...info }, tab);
    },
    [target, SITE] as const,
  );
}

describe('"Read this badge" in the menu', () => {
  it('is there for links, pictures and selections', async () => {
    const worker = await world.session.worker();
    const made = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Menus;
      // the browser refuses to make what is there already
      return new Promise<string | undefined>((resolve) =>
        chrome.contextMenus.create({ id: 'read', title: 'again', contexts: ['link'] }, () =>
          resolve(chrome.runtime.lastError?.message),
        ),
      );
    });
    expect(made).toContain('duplicate id');
  });

  it('shows the card at the link that was pointed at', async () => {
    await press({ linkUrl: GOOD.link });
    const card = await waitForCard(page, (text) => text.includes(GOOD.headline));
    expect(spokenText(card)).toContain(GOOD.title);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('reads the address in a selection, and the toolbar window has the same verdict', async () => {
    await page.locator('#text').selectText();
    await press({ selectionText: fateOf('altered').link });
    await waitForCard(page, (text) => text.includes(fateOf('altered').headline));
    expect(JSON.stringify(await stored(world.session, 'session'))).toContain(fateOf('altered').link);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(fateOf('altered').headline));
  });

  it('says what to do with a short link, and asks nobody where it leads', async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await press({ linkUrl: 'https://lnkd.in/gU6fqBEN' });
    await waitForCard(page, (text) => text.includes('Open the link, and press the Legible button'));
    expect(world.hosts.askedOf('lnkd.in')).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('does nothing for what cannot be asked', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.click(1, 1);
    await press({ linkUrl: 'javascript:alert(1)' });
    await page.waitForTimeout(300);
    await waitForNoCard(page);
  });
});

interface Menus {
  chrome: {
    runtime: { lastError?: { message: string } };
    tabs: { query(options: { url: string }): Promise<object[]> };
    contextMenus: {
      create(item: object, done: () => void): void;
      onClicked: { dispatch(info: object, tab: object | undefined): void };
    };
  };
}
