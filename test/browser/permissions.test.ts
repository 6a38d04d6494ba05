import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { byRole, spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { grantHosts } from './support/permissions';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld([]);
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

describe('a host that the reader has not allowed', () => {
  it('is not asked, and the card says what is missing', async () => {
    const card = await hoverBadge(page, fateOf('verified').link, 'Could not be checked');
    expect(spokenText(card)).toContain(HARBOUR);
    expect(world.hosts.askedOf(HARBOUR)).toEqual([]);
    expect(byRole(card, 'button', /allow|permission|ask/i)).not.toEqual([]);
    await leaveBadge(page);
  });

  it('needs no permission to be a known badge host', async () => {
    const { link, headline } = fateOf('confirmed');
    await hoverBadge(page, link, headline);
    await leaveBadge(page);
  });

  it('is asked once the reader has allowed it', async () => {
    await grantHosts(world.session, [HARBOUR]);
    await page.bringToFront();
    const { link, headline } = fateOf('verified');
    await hoverBadge(page, link, headline);
    expect(world.hosts.askedOf(HARBOUR).length).toBeGreaterThan(0);
  });
});
