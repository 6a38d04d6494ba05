import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { type AxNode, boxOf, byRole, spokenText } from './support/ax';
import { hoverBadge, waitForCard, waitForNoCard } from './support/card';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;
const { link, headline, title } = fateOf('verified');

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

beforeEach(async () => {
  await page?.close();
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});

async function middleOf(node: AxNode): Promise<[number, number]> {
  const { x, y, width, height } = await boxOf(page, node);
  return [x + width / 2, y + height / 2];
}

async function markOf(name: string): Promise<AxNode> {
  const mark = (await waitForMarks(page, FATES.length)).find((each) => each.name.includes(name));
  if (!mark) throw new Error(`no mark for ${name}`);
  return mark;
}

describe('with the mouse', () => {
  it('resting on the mark opens the card, as resting on the link does', async () => {
    await page.mouse.move(...(await middleOf(await markOf(title))));
    const card = await waitForCard(page, (text) => text.includes(headline));
    expect(spokenText(card)).toContain(title);
  });

  it('a click on the mark opens the card', async () => {
    await page.mouse.click(...(await middleOf(await markOf(title))));
    await waitForCard(page, (text) => text.includes(headline));
    expect(page.url()).toBe(PROFILE_URL);
  });

  it('the card stays while the mouse is in it, and goes when the mouse has left', async () => {
    const card = await hoverBadge(page, link, headline);
    await page.mouse.move(...(await middleOf(card)), { steps: 5 });
    await page.waitForTimeout(1000);
    expect(spokenText(await waitForCard(page))).toContain(headline);
    await page.mouse.move(1090, 5);
    await waitForNoCard(page);
  });

  it('the list of checks opens with a click, and the card stays', async () => {
    const card = await hoverBadge(page, link, headline);
    const [summary] = byRole(card, 'DisclosureTriangle', /How this was checked/);
    if (!summary) throw new Error('no list of checks');
    await boxOf(page, summary);
    await page.mouse.move(...(await middleOf(card)), { steps: 5 });
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(200);
    await page.mouse.click(...(await middleOf(summary)));
    const open = await waitForCard(page, (_text, each) =>
      byRole(each, 'DisclosureTriangle').some(({ properties }) => properties.expanded === true),
    );
    expect(spokenText(open)).toMatch(/has not been (changed|altered)|unaltered|signature/i);
  });

  it('"Check again" asks the hosts anew', async () => {
    await hoverBadge(page, link, headline);
    const before = world.hosts.askedOf(HARBOUR).length;
    const card = await waitForCard(page, (text) => text.includes(headline));
    await page.mouse.move(...(await middleOf(card)), { steps: 5 });
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(200);
    const [again] = byRole(card, 'button', 'Check again');
    if (!again) throw new Error('no button');
    await page.mouse.click(...(await middleOf(again)));
    await waitForCard(
      page,
      (text) => text.includes(headline) && world.hosts.askedOf(HARBOUR).length > before,
    );
    expect(world.hosts.askedOf(HARBOUR).length).toBeGreaterThan(before);
  });
});

describe('a narrow window', () => {
  it('of 320 pixels holds the whole width of the card', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const card = await hoverBadge(page, link, headline);
    const { x, width } = await boxOf(page, card);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
  });
});
