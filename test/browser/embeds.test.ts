import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AxNode, boxOf, byRole } from './support/ax';
import { leaveBadge, waitForCard } from './support/card';
import { waitForMarks } from './support/marks';
import { startWorld, type World } from './support/world';

/** What badge hosts give people to paste into their pages. */
const URL = 'https://www.linkedin.com/posts/my-badges';
const UUID = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
const ASSERTION = 'https://api.eu.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';

/** Where the mouse rests; a test's mouse goes past a page right into frames of other hosts, so there it is the mark. */
const EMBEDS: [what: string, html: string, element?: string][] = [
  [
    'the block of Credly before its script has run',
    `<div data-iframe-width="150" data-iframe-height="270" data-share-badge-id="${UUID}" data-share-badge-host="https://www.credly.com" style="width:150px;height:270px"></div>`,
    '[data-share-badge-id]',
  ],
  [
    'the frame of Credly',
    `<iframe title="View my verified achievement" width=150 height=270 src="https://www.credly.com/embedded_badge/${UUID}"></iframe>`,
  ],
  [
    'the quotation of Badgr',
    `<blockquote class="badgr-badge" style="font-family:Helvetica"><a href="${ASSERTION}"><img width="120" height="120" alt="" src="https://media.eu.badgr.com/uploads/badges/assertion-k3Jd9sQ_SZe0-aXw1TnVbA.png"></a><p class="badgr-badge-name">Knots</p></blockquote>`,
    'blockquote a',
  ],
  [
    'the frame of Badgr',
    `<iframe width=330 height=191 src="${ASSERTION}?embedVersion=2&embedWidth=330&embedHeight=191"></iframe>`,
  ],
  [
    'the frame of Accredible',
    `<iframe width=300 height=250 src="https://www.credential.net/embed/${UUID}"></iframe>`,
  ],
];

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => page?.close());
afterAll(() => world?.close());

describe('an embed', () => {
  it.each(EMBEDS)('%s has one mark and a card beside it', async (_what, html, element) => {
    world.hosts.reply(URL, {
      body: `<!doctype html><html lang="en"><title>Badges</title><h1>Robin</h1><main style="margin:40px">${html}</main>`,
    });
    page = await world.open(URL);
    const [mark] = await waitForMarks(page, 1);
    if (element) await page.locator(element).hover();
    else if (mark) await restOn(mark);
    const card = await waitForCard(page, (text) => !text.includes('Checking'));
    expect(byRole(card, 'button', 'Check again')).toHaveLength(1);
    await leaveBadge(page);
  });

  it('that its script replaces by a frame keeps one mark', async () => {
    const [, block] = EMBEDS[0] ?? [];
    const [, frame] = EMBEDS[1] ?? [];
    world.hosts.reply(URL, {
      body: `<!doctype html><html lang="en"><title>Badges</title><main>${block}</main>`,
    });
    page = await world.open(URL);
    await waitForMarks(page, 1);
    await page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, frame ?? '');
    await page.waitForTimeout(500);
    const [mark] = await waitForMarks(page, 1);
    if (mark) await restOn(mark);
    await waitForCard(page, (text) => !text.includes('Checking'));
  });
});

async function restOn(mark: AxNode): Promise<void> {
  const { x, y, width, height } = await boxOf(page, mark);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}
