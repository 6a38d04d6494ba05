import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { WELCOME } from './support/launch';
import { waitForMarks } from './support/marks';
import { keepPictures } from './support/screenshot';
import { stored } from './support/stored';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let welcome: Page;

const greetings = () => world.session.context.pages().filter((page) => page.url().endsWith(WELCOME));

beforeAll(async () => {
  world = await startWorld(undefined, { welcome: true });
  const [page] = greetings();
  if (!page) throw new Error('no page of the first run');
  welcome = page;
});
afterAll(() => world?.close());

describe('the first run', () => {
  it('opens once, behind the page in front, and not after an update', async () => {
    const worker = await world.session.worker();
    const active = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Tabs;
      return (await chrome.tabs.query({ active: true })).map(({ url }) => url);
    });
    expect(active.filter((url) => url?.endsWith(WELCOME))).toEqual([]);
    await world.session.update();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(greetings().length).toBeLessThanOrEqual(1);
    if (welcome.isClosed() || greetings().length === 0) {
      welcome = await world.open(world.session.extensionUrl(WELCOME));
    }
  });

  it('is readable, keyboard and screen reader alike, light and dark, down to 320 pixels', async () => {
    await welcome.getByText('Whom it asks').waitFor();
    const commands = await commandsOf(welcome);
    await welcome.getByLabel('Ahead, for the hosts that I name').check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await welcome.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(commands)).toEqual([]);
    }
    await welcome.setViewportSize({ width: 320, height: 800 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await keepPictures(welcome, 'welcome-320');
  });

  it('keeps the choice, and asks ahead only the hosts that were named', async () => {
    await welcome.getByLabel(/Hosts, one a line/).fill(`https://${HARBOUR}/some/page\nlocalhost\n10.0.0.1`);
    await welcome.getByRole('button', { name: 'Save' }).click();
    await welcome.getByText('Saved.').waitFor();
    await expect
      .poll(() => stored(world.session, 'local'))
      .toMatchObject({
        mode: 'ahead',
        aheadHosts: [HARBOUR],
      });
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    const own = FATES.filter(({ link }) => new URL(link).host === HARBOUR).map(({ link }) => link);
    const asked = () => world.hosts.askedOf(HARBOUR).map(({ url }) => url);
    await expect.poll(asked, { timeout: 10_000 }).toEqual(expect.arrayContaining(own));
    expect(own).toContain(fateOf('verified').link);
    await page.waitForTimeout(500);
    expect(askedOfBadgeHosts(world.hosts).filter(({ host }) => host !== HARBOUR)).toEqual([]);
  });
});

interface Tabs {
  chrome: { tabs: { query(options: { active: boolean }): Promise<{ url?: string }[]> } };
}
