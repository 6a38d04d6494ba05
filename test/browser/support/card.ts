import type { Locator, Page } from 'playwright-core';
import { type AxNode, axTree, byRole, spokenText } from './ax';

/** Milliseconds in which a card must have its verdict, slow machines included. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** Links of a page that lead to an award, redirectors around it or not, in document order. */
export async function badgeLinks(page: Page, award: string): Promise<Locator[]> {
  await page.waitForFunction(holdsLink, award);
  const places = await page.locator('a').evaluateAll((links, wanted) => {
    const leads = links.map((link) => decodeURIComponent((link as HTMLAnchorElement).href).includes(wanted));
    return leads.flatMap((leadsThere, index) => (leadsThere ? [index] : []));
  }, award);
  return places.map((index) => page.locator('a').nth(index));
}

function holdsLink(wanted: string): boolean {
  return [...document.querySelectorAll('a')].some(({ href }) => decodeURIComponent(href).includes(wanted));
}

/** The card that a screen reader finds in the page, or `undefined` when none is open. */
export async function openCard(page: Page): Promise<AxNode | undefined> {
  return byRole(await axTree(page), 'dialog')[0];
}

/** Waits for an open card that `holds` is content with. */
export async function waitForCard(
  page: Page,
  holds: (text: string, card: AxNode) => boolean = () => true,
): Promise<AxNode> {
  const end = Date.now() + PATIENCE_MS;
  let last = 'no card was open';
  while (Date.now() < end) {
    const card = await openCard(page);
    if (card) {
      last = spokenText(card);
      if (holds(last, card)) return card;
    }
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`the card did not come: ${last}`);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (await openCard(page)) {
    if (Date.now() > end) throw new Error('the card stays open');
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
}

/** Rests the mouse on the link of an award, and waits for a card that says `headline`. */
export async function hoverBadge(page: Page, award: string, headline: string): Promise<AxNode> {
  const link = (await badgeLinks(page, award)).at(-1);
  if (!link) throw new Error(`no link to ${award}`);
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  return waitForCard(page, (text) => text.includes(headline));
}

/** Takes the mouse away and closes the card. */
export async function leaveBadge(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}
