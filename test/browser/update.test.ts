import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { badgeLinks, hoverBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { readyToSwitchOff } from './support/switch-off';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;
const errors: string[] = [];
const { link, headline, title } = fateOf('verified');

beforeAll(async () => {
  world = await startWorld();
  page = await world.session.context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

describe('a page that stays open while the extension is updated', () => {
  it('loses its marks at the next touch, without an error', async () => {
    await world.session.update();
    const [first] = await badgeLinks(page, link);
    await first?.hover();
    await waitForMarks(page, 0);
    expect(errors).toEqual([]);
  });

  it('is read again when the reader presses the toolbar button', async () => {
    await page.mouse.move(1, 1);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    await waitForMarks(page, FATES.length);
    await page.bringToFront();
    await hoverBadge(page, link, headline);
  });
});

describe('a page that stays open while the extension is switched off', () => {
  it('loses its marks with nobody touching it', async () => {
    const switchOff = await readyToSwitchOff(world.session, page);
    await page.mouse.move(1, 1);
    await waitForMarks(page, FATES.length);
    await switchOff();
    await waitForMarks(page, 0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(errors).toEqual([]);
  });
});
