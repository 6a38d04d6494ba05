import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { addMoreBadges, MORE_BADGES, MORE_URL } from './support/more-badges';
import { startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  // hosts that are known need no permission of the reader's
  world = await startWorld([]);
  await addMoreBadges(world.hosts);
  page = await world.open(MORE_URL);
  await waitForMarks(page, MORE_BADGES.length);
});
afterAll(() => world?.close());
afterEach(() => leaveBadge(page));

describe('a badge', () => {
  it.each(MORE_BADGES)('$about says so', async ({ link, headline, says = [] }) => {
    const text = spokenText(await hoverBadge(page, link, headline));
    for (const words of says) expect(text).toContain(words);
  });
});
