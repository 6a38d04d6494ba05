import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { PROFILES } from '../demo/profile';
import { spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { startWorld, type World } from './support/world';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe.each(PROFILES)('a LinkedIn profile ($generation)', ({ url }) => {
  it('has one mark for each badge, and cards that answer', async () => {
    const page = await world.open(url);
    await waitForMarks(page, FATES.length);
    for (const name of ['verified', 'confirmed', 'forged issuer'] as const) {
      const { link, headline, title } = fateOf(name);
      const card = await hoverBadge(page, link, headline);
      expect(spokenText(card)).toContain(headline);
      if (name !== 'forged issuer') expect(spokenText(card)).toContain(title);
      await leaveBadge(page);
    }
    await page.close();
  });

  it('keeps one mark for each badge when the site draws its page anew', async () => {
    const page = await world.open(url);
    await waitForMarks(page, FATES.length);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const copy = main?.cloneNode(true) as Element | undefined;
      if (copy) main?.replaceWith(copy);
    });
    await page.waitForTimeout(1500);
    await waitForMarks(page, FATES.length);
    expect(await marksOf(page)).toHaveLength(FATES.length);
    const { link, headline } = fateOf('verified');
    await hoverBadge(page, link, headline);
    await page.close();
  });
});
