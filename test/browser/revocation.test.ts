import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CREDLY_ASSERTION, FATES, fateOf } from '../demo/fates';
import { spokenText } from './support/ax';
import { hoverBadge, leaveBadge, waitForCard } from './support/card';
import { checkAgain } from './support/faulty-world';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

const { link, headline } = fateOf('confirmed');
const REVOKED = fateOf('revoked').headline;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe('a revocation that was seen in one tab', () => {
  it('is known in every other at once, whatever was kept there', async () => {
    const [one, other] = [await world.open(PROFILE_URL), await world.open(PROFILE_URL)];
    for (const page of [one, other]) {
      await page.bringToFront();
      await waitForMarks(page, FATES.length);
      await hoverBadge(page, link, headline);
      await leaveBadge(page);
    }
    world.hosts.reply(CREDLY_ASSERTION, {
      status: 410,
      type: 'application/json',
      body: JSON.stringify({ id: CREDLY_ASSERTION, revoked: true, revocationReason: 'Issued in error' }),
    });
    await one.bringToFront();
    await hoverBadge(one, link, headline);
    await checkAgain(one);
    await waitForCard(one, (text) => text.includes(REVOKED));
    await other.bringToFront();
    const card = await hoverBadge(other, link, REVOKED);
    expect(spokenText(card)).not.toContain(headline);
  });
});
