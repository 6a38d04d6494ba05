import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { axTree, spokenText, walk } from './support/ax';
import { badgeLinks, openCard, waitForCard, waitForNoCard } from './support/card';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;
const { link, headline } = fateOf('verified');

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

beforeEach(async () => {
  await page?.close();
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});

/** The keyboard goes to the badge's link as a reader's does: by Tab, from the link before it. */
async function tabToBadge(): Promise<void> {
  const [first] = await badgeLinks(page, link);
  await first?.evaluate((element) => (element as HTMLElement).focus({ preventScroll: false }));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}

async function focusedName(): Promise<string> {
  const focused = [...walk(await axTree(page))].filter(
    ({ properties, role }) => properties.focused === true && role !== 'RootWebArea',
  );
  return focused.at(-1)?.name ?? '';
}

describe('with the keyboard alone', () => {
  it('focusing a badge opens its card, and Escape closes it', async () => {
    await tabToBadge();
    const card = await waitForCard(page, (text) => text.includes(headline));
    expect(spokenText(card)).toContain('Workshop Safety');
    const before = await focusedName();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedName()).toBe(before);
  });

  it('Tab reaches into the card, and Escape brings the focus back', async () => {
    await tabToBadge();
    await waitForCard(page, (text) => text.includes(headline));
    let inside = false;
    for (let press = 0; press < 3 && !inside; press++) {
      await page.keyboard.press('Tab');
      const card = await openCard(page);
      inside = card !== undefined && [...walk(card)].some(({ properties }) => properties.focused === true);
    }
    expect(inside).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Tab');
    expect(await focusedName()).not.toBe('');
  });

  it('Tab goes through the card to what follows the badge, and on to the next one', async () => {
    await tabToBadge();
    const first = await focusedName();
    const next = await page.evaluate(() => {
      const links = [...document.links];
      return links[links.indexOf(document.activeElement as HTMLAnchorElement) + 1]?.textContent?.trim();
    });
    await waitForCard(page, (text) => text.includes(headline) && !text.includes('Asking'));
    const names: string[] = [];
    while ((await openCard(page)) && names.length < 20) {
      await page.keyboard.press('Tab');
      names.push(await focusedName());
    }
    // through the card, and out of it
    expect(names.length).toBeGreaterThan(2);
    expect(names.at(-1)).toContain(next);
    expect(names).not.toContain(first);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName()).toBe(first);
    let card = await openCard(page);
    for (let press = 0; press < 40 && !card?.name.includes('First Aid'); press++) {
      await page.keyboard.press('Tab');
      card = await openCard(page);
    }
    expect(card?.name).toContain('First Aid');
  });

  it('Shift+Tab on the first control of the card goes back to the badge, and the card stays', async () => {
    await tabToBadge();
    const first = await focusedName();
    await waitForCard(page, (text) => text.includes(headline));
    await page.keyboard.press('Tab');
    expect(await focusedName()).not.toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName()).toBe(first);
    expect(spokenText(await waitForCard(page))).toContain(headline);
  });

  it('"Check again" keeps the keyboard in the card', async () => {
    await tabToBadge();
    await waitForCard(page, (text) => text.includes(headline) && !text.includes('Asking'));
    for (let press = 0; press < 20 && (await focusedName()) !== 'Check again'; press++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await waitForCard(page, (text) => text.includes(headline) && !text.includes('Asking'));
    const card = await waitForCard(page);
    expect([...walk(card)].some(({ properties }) => properties.focused === true)).toBe(true);
  });
});
