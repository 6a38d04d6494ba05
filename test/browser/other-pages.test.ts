import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { hoverBadge } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { startWorld, type World } from './support/world';

/** A page of the candidate's own, on a host that the extension knows nothing of. */
const URL_OF_PAGE = 'https://portfolio.example/about';
const { link, headline, title } = fateOf('confirmed');

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld([]);
  world.hosts.reply(URL_OF_PAGE, {
    body: `<!doctype html><html lang="en"><title>Robin</title><p><a href="${link}">${title}</a></p><p><a href="/more">More</a></p></html>`,
  });
  world.hosts.reply('https://portfolio.example/empty', {
    body: '<!doctype html><title>Nothing</title><p>No badge.',
  });
  page = await world.open(URL_OF_PAGE);
});
afterAll(() => world?.close());

describe('a page that the extension was not installed for', () => {
  it('is left alone until the reader presses the toolbar button', async () => {
    await page.waitForTimeout(1000);
    expect(await marksOf(page)).toEqual([]);
  });

  it('is read then, and hovering works', async () => {
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    await waitForMarks(page, 1);
    await page.bringToFront();
    await hoverBadge(page, link, headline);
  });

  it('with no badge in it is not touched, and the popup says that there is none', async () => {
    const empty = await world.open('https://portfolio.example/empty');
    const before = await empty.content();
    const popup = await openPopup(world.session, empty);
    await waitForPopup(popup, (text) => text.includes('No badge'));
    await empty.waitForTimeout(500);
    expect(await empty.content()).toBe(before);
  });
});
