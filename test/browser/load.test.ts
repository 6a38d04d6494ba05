import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { pressIn, waitForPopup } from './support/popup';
import { openSidePanel } from './support/side-panel';
import { killWorker } from './support/worker';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

const BADGES = 500;
const TABS = 50;
const MANY = 'https://www.linkedin.com/posts/five-hundred';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe(`${BADGES} badges on a page`, () => {
  it('are marked, listed, and checked until the reader stops; what the reader means does not wait for them', async () => {
    // many that nobody knows, then one
    const links = Array.from({ length: BADGES - 1 }, (_, index) => {
      const id = `11111111-2222-4333-8444-${String(index).padStart(12, '0')}`;
      return `<li><a href="https://www.credly.com/badges/${id}">Badge ${index}</a>`;
    });
    const { link, headline } = fateOf('verified');
    world.hosts.reply(MANY, {
      body: `<!doctype html><ul>${links.join('')}<li><a href="${link}">Last</a></ul>`,
    });
    const page = await world.open(MANY);
    await waitForMarks(page, BADGES);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
    const panel = await openSidePanel(world.session, page);
    await waitForPopup(panel, (text) => text.includes(`Badges on this page: ${BADGES}`));
    await pressIn(panel, /^Check all$/);
    await waitForPopup(panel, (text) => / of 500 checked/.test(text) && !/\b0 of 500/.test(text));
    await pressIn(panel, /^(?:Cancel|Stop)/);
    // what the reader means goes before what waits
    await hoverBadge(page, link, headline);
    await page.close();
  }, 120_000);
});

describe(`${TABS} tabs`, () => {
  it('are all marked, and the first and the last answer, also after the worker was stopped', async () => {
    const { context } = world.session;
    const pages = [];
    for (let tab = 0; tab < TABS; tab++) {
      const page = await context.newPage();
      await page.goto(PROFILE_URL);
      pages.push(page);
    }
    for (const page of [pages[0], pages.at(-1)]) {
      if (!page) throw new Error('no tab');
      await page.bringToFront();
      await waitForMarks(page, FATES.length);
      await killWorker(world.session);
      const { link, headline } = fateOf('verified');
      await hoverBadge(page, link, headline);
      await leaveBadge(page);
    }
    for (const page of pages) await page.close();
  }, 240_000);
});
