import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { badgeLinks, hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { engineRuns, killEngine, killWorker } from './support/worker';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe('a service worker that the browser has stopped', () => {
  it('answers all the same, before and after it has been asked', async () => {
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    for (const name of ['verified', 'confirmed', 'altered'] as const) {
      await killWorker(world.session);
      const { link, headline } = fateOf(name);
      await hoverBadge(page, link, headline);
      await leaveBadge(page);
    }
    expect(world.hosts.askedOf('harbour-institute.example').length).toBeGreaterThan(0);
  });

  it('wakes for a page without starting the engine, which is started by the first question', async () => {
    await killEngine(world.session);
    await killWorker(world.session);
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    expect(await engineRuns(world.session)).toBe(false);
    const { link, headline } = fateOf('verified');
    await hoverBadge(page, link, headline);
    expect(await engineRuns(world.session)).toBe(true);
    // what the engine learnt outlives the worker
    await leaveBadge(page);
    await killWorker(world.session);
    expect(await engineRuns(world.session)).toBe(true);
    await hoverBadge(page, link, headline);
  });

  it('opens the engine anew when it was closed between two questions', async () => {
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    await killEngine(world.session);
    const { link, headline } = fateOf('unreachable');
    await hoverBadge(page, link, headline);
  });

  it('wakes the engine when the mouse only passes a badge, and asks nobody', async () => {
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    await killEngine(world.session);
    const before = askedOfBadgeHosts(world.hosts).length;
    const [badge] = await badgeLinks(page, fateOf('verified').link);
    await badge?.scrollIntoViewIfNeeded();
    await badge?.hover();
    await page.mouse.move(1, 1);
    await expect.poll(() => engineRuns(world.session), { timeout: 5000 }).toBe(true);
    await page.waitForTimeout(500);
    expect(askedOfBadgeHosts(world.hosts)).toHaveLength(before);
  });
});
