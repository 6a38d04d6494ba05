import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { marksOf, waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { startWorld, type World } from './support/world';

const { link, title } = fateOf('confirmed');
/** The badge's own page, with a link to share the same award. */
const OWN = link.replace('linked_in_profile', 'public_url');
const NAMED_LATE = 'https://portfolio.example/late';

let world: World;

beforeAll(async () => {
  world = await startWorld([]);
  world.hosts.reply(OWN, {
    body: `<!doctype html><html lang="en"><head><title>Quay badges</title><link rel="canonical" href="${OWN}"></head><body><h1>${title}</h1><p><a href="${link}">Share</a></p></body></html>`,
  });
  world.hosts.reply(NAMED_LATE, {
    body: `<!doctype html><html lang="en"><title>Robin</title><p><a href="${link}"><img width="40" height="40"></a></p></html>`,
  });
});
afterAll(() => world?.close());

/** Where everything in the page stands. */
const boxes = (page: Page) =>
  page.$$eval('h1,p,a', (all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));

describe("a badge host's own page of a badge", () => {
  it('is told of in the popup, as one badge with the links to it, and moves nothing', async () => {
    const page = await world.open(OWN);
    const before = await boxes(page);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    const [mark] = await waitForMarks(page, 1);
    expect(mark?.name).toContain(title);
    expect(await boxes(page)).toEqual(before);
    await page.close();
  });
});

describe('a mark', () => {
  it('is read out by the name that the page gives its badge later', async () => {
    const page = await world.open(NAMED_LATE);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes('Check'));
    await waitForMarks(page, 1);
    const isRead = (name: string) =>
      expect
        .poll(async () => (await marksOf(page)).map((each) => each.name).join(), { timeout: 5000 })
        .toContain(name);
    await page.$eval('img', (image) => image.setAttribute('alt', 'Knots'));
    await isRead('Knots');
    await page.$eval('a', (anchor) => anchor.replaceChildren('Tides'));
    await isRead('Tides');
  });
});
