import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf, GRANTED_HOSTS } from '../demo/fates';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld([...GRANTED_HOSTS, 'issuer.example']);
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

describe('what a badge links to', () => {
  const asked = () => world.hosts.asked.filter(({ host }) => host === 'issuer.example');

  it('is fetched and read when the reader presses for it, and not before', async () => {
    const { link, headline } = fateOf('verified');
    await hoverBadge(page, link, headline);
    await leaveBadge(page);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(headline));
    await pressIn(popup, /How this was checked/);
    await waitForPopup(popup, (text) => text.includes('page of their own at issuer.example'));
    expect(asked()).toEqual([]);
    await pressIn(popup, /Read that page/);
    await waitForPopup(popup, (text) => text.includes('pass a written test with at least 70 %'));
    await pressIn(popup, /Does the evidence still answer/);
    await waitForPopup(popup, (text) => text.includes('issuer.example: answers'));
    expect(asked().length).toBe(2);
  });
});
