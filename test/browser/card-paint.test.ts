import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { hoverBadge, leaveBadge, waitForCard } from './support/card';
import { BADGE, FAULTY, type FaultyWorld, GOOD, rest, startFaultyWorld } from './support/faulty-world';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

describe('the card of a badge whose host keeps silent', () => {
  let world: FaultyWorld;
  beforeAll(async () => {
    world = await startFaultyWorld();
  });
  afterAll(() => world?.close());

  it('is painted at once with what the page says of it, and fills in when the answer comes', async () => {
    const held: (() => void)[] = [];
    world.host.becomes((response, url) => void held.push(() => world.well(response, url)));
    const page = await world.profile();
    await rest(page, BADGE);
    const said = await waitForCard(page, (text) => text.includes('Checking'));
    expect(said.name).toContain('Yard Safety');
    await waitForCard(page, (text) => text.includes('Yard Safety') && text.includes(`Link to ${FAULTY}`));
    await expect.poll(() => held.length, { timeout: 15_000 }).toBeGreaterThan(0);
    world.host.becomes(world.well);
    for (const answer of held) answer();
    await waitForCard(page, (text) => text.includes(GOOD));
    await page.close();
  });
});

describe('the card of a badge that was read a moment ago', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.close());

  it('is painted with its verdict before the worker has answered', async () => {
    const { link, headline } = fateOf('verified');
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, 8);
    await hoverBadge(page, link, headline);
    await waitForCard(page, (text) => text.includes(headline) && !text.includes('Asking'));
    await leaveBadge(page);
    // the worker has no time for us now
    const worker = await world.session.worker();
    let busy = true;
    const done = worker
      .evaluate(() => {
        const end = Date.now() + 5000;
        while (Date.now() < end);
      })
      .finally(() => {
        busy = false;
      });
    await hoverBadge(page, link, headline);
    expect(busy).toBe(true);
    await done;
    await waitForCard(page, (text) => text.includes(headline));
    await page.close();
  });
});
