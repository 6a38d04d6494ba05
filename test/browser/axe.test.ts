import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { store } from './support/stored';
import { startWorld, type World } from './support/world';

const PAGES = 'src/extension/pages/';

let world: World;

beforeAll(async () => {
  world = await startWorld(['robin.example']);
  await store(world.session, 'local', {
    mode: 'ahead',
    aheadHosts: ['robin.example'],
    registries: [{ kind: 'dcc-legacy', name: 'Ours', url: 'https://list.example/a.json' }],
  });
});
afterAll(() => world?.close());

// with badges in them, popup and side panel are looked at in their own tests
describe.each(['options', 'welcome', 'popup', 'sidepanel'])('the page %s', (name) => {
  it('breaks no rule of WCAG 2.2 AA, light and dark, and is whole at 320 pixels', async () => {
    const page = await world.open(world.session.extensionUrl(`${PAGES}${name}/index.html`));
    await page.locator('h1').waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
