import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { byRole, spokenText } from './support/ax';
import { hoverBadge, leaveBadge } from './support/card';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  page = await world.open(PROFILE_URL);
});
afterAll(() => world?.close());
afterEach(() => leaveBadge(page));

/** What a reader sees, and a screen reader reads out, after resting the mouse on a badge. */
describe('the card of a badge', () => {
  it.each(FATES)('that is $fate says so', async ({ link, headline, says = [], hides = [] }) => {
    const card = await hoverBadge(page, link, headline);
    const text = spokenText(card);
    for (const words of says) expect(text).toContain(words);
    for (const words of hides) expect(text).not.toContain(words);
    const others = FATES.map((each) => each.headline).filter((each) => each !== headline);
    for (const other of others) expect(text).not.toContain(other);
  });

  it('tells the domain of the issuer before its name', async () => {
    const card = await hoverBadge(page, fateOf('verified').link, 'Signature valid');
    const text = spokenText(card);
    expect(text.indexOf('harbour-institute.example')).toBeGreaterThan(-1);
    expect(text.indexOf('harbour-institute.example')).toBeLessThan(text.indexOf('Harbour Institute'));
  });

  it('holds the four readings, the period, the recipient and what is not stated', async () => {
    const card = await hoverBadge(page, fateOf('verified').link, 'Signature valid');
    const text = spokenText(card);
    for (const row of [
      'Can do',
      'Assessed by',
      'Says who',
      'Evidence',
      'In force',
      'This person?',
      'Not stated',
    ]) {
      expect(text).toContain(row);
    }
    expect(text).toContain('practical examination');
  });

  it('opens the list of checks', async () => {
    const card = await hoverBadge(page, fateOf('verified').link, 'Signature valid');
    const [summary] = byRole(card, 'DisclosureTriangle', /How this was checked/);
    expect(summary?.properties.expanded).toBe(false);
  });
});
