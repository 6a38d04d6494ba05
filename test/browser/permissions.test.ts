import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { byRole, spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { willGrant } from './support/permissions';
import { openPopup, pressIn, waitForPopup } from './support/popup';
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

  it('is asked once the reader has allowed it in the toolbar window', async () => {
    const { link, headline, title } = fateOf('verified');
    await willGrant(world.session, [HARBOUR]);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    await pressIn(popup, new RegExp(`: ${title}$`));
    await waitForPopup(popup, (text) => text.includes('Could not be checked'));
    await pressIn(popup, /Allow/);
    await waitForPopup(popup, (text) => text.includes(headline));
    expect(world.hosts.askedOf(HARBOUR).length).toBeGreaterThan(0);
    await hoverBadge(page, link, headline);
  });
});
