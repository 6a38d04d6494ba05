import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { axTree, spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import type { Commands } from './support/commands';
import { waitForMarks } from './support/marks';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { openSidePanel } from './support/side-panel';
import { stored } from './support/stored';
import { PROFILE_URL, startWorld, type World } from './support/world';

const EMPTY = 'https://www.linkedin.com/feed/';
const ELSEWHERE = 'https://news.example/';
const BADGES = `Badges on this page: ${FATES.length}`;
const NONE = 'Badges on this page: 0';
const { link, headline, title } = fateOf('verified');

let world: World;
let page: Page;
let panel: Commands;

beforeAll(async () => {
  world = await startWorld();
  world.hosts.reply(EMPTY, {
    body: '<!doctype html><html lang="en"><title>Feed</title><h1>Feed</h1></html>',
  });
  world.hosts.reply(ELSEWHERE, { body: '<!doctype html><title>News</title><h1>News</h1>' });
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
  panel = await openSidePanel(world.session, page);
  await waitForPopup(panel, (text) => text.includes(BADGES));
  await page.bringToFront();
  await hoverBadge(page, link, headline);
  await leaveBadge(page);
});
afterAll(() => world?.close());

describe('a page that was left', () => {
  it('has no badges in the side panel and the toolbar window any more, though the next page has none', async () => {
    await page.goto(EMPTY);
    await waitForPopup(panel, (text) => text.includes(NONE));
    const popup = await openPopup(world.session, page);
    const text = spokenText(await waitForPopup(popup, (said) => said.includes(NONE)));
    expect(text).not.toContain(title);
    const kept = Object.keys(await stored(world.session, 'session'));
    expect(kept.filter((key) => key.includes(':reports:'))).toEqual([]);
  });

  it('has them again when the reader goes back', async () => {
    await page.bringToFront();
    await page.goBack();
    await waitForMarks(page, FATES.length);
    await waitForPopup(panel, (text) => text.includes(BADGES));
  });

  it('has none in a tab that went where no script of ours runs', async () => {
    await page.goto(ELSEWHERE);
    await waitForPopup(panel, (text) => !text.includes(title));
  });
});

describe('what the reader pointed at with the menu', () => {
  it('is no longer there when the page goes on without being loaded', async () => {
    await page.goto(EMPTY);
    const press = async () => {
      const worker = await world.session.worker();
      await worker.evaluate(
        async ([linkUrl, url]) => {
          const { chrome } = globalThis as unknown as Menus;
          const [tab] = await chrome.tabs.query({ url });
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read', pageUrl: url, linkUrl }, tab);
        },
        [link, page.url()] as const,
      );
    };
    await press();
    await waitForPopup(panel, (text) => text.includes(headline));
    await page.evaluate(() => history.pushState({}, '', '/feed/next'));
    await waitForPopup(panel, (text) => text.includes(NONE));
  });
});

describe('"Check all" for a page', () => {
  it('asks nothing more once another tab is shown, and nothing of that tab', async () => {
    // one after the other, so that there is time to leave
    const many = Array.from(
      { length: 12 },
      (_, index) => `https://harbour-institute.example/credentials/slow-${index}.json`,
    );
    const listed = (urls: readonly string[]) =>
      `<!doctype html><html lang="en"><title>Robin</title><h1>Robin</h1>${urls
        .map((url) => `<p><a href="${url}">${url.slice(-12)}</a></p>`)
        .join('')}</html>`;
    const [first, second] = ['https://www.linkedin.com/in/first', 'https://www.linkedin.com/in/second'];
    world.hosts.reply(first, { body: listed(many) });
    world.hosts.reply(second, { body: listed(many) });
    const other = await world.open(second);
    await waitForMarks(other, many.length);
    await page.bringToFront();
    await page.goto(first);
    await waitForMarks(page, many.length);
    await waitForPopup(panel, (text) => text.includes(`Badges on this page: ${many.length}`));
    for (const url of many) world.hosts.reply(url, { afterMs: 800, status: 404, body: '' });
    await pressIn(panel, /^Check all$/);
    await page.waitForTimeout(300);
    await other.bringToFront();
    await page.waitForTimeout(4_000);
    const asked = many.filter((url) => world.hosts.asked.some((each) => each.url === url));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(many.length);
    const text = spokenText(await axTree(panel));
    expect(text.match(/Not checked yet/g)?.length).toBeGreaterThanOrEqual(many.length);
  });
});

interface Menus {
  chrome: {
    tabs: { query(of: object): Promise<object[]> };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  };
}
