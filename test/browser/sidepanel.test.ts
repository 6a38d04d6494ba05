import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, FORGER, fateOf, HARBOUR, PORTFOLIO } from '../demo/fates';
import { axTree, byRole, spokenText } from './support/ax';
import { accessibilityProblems } from './support/axe';
import type { Commands } from './support/commands';
import { waitForMarks } from './support/marks';
import { pressIn, waitForPopup } from './support/popup';
import { openSidePanel, SIDE_PANEL } from './support/side-panel';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;
let panel: Commands;

beforeAll(async () => {
  world = await startWorld();
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
  panel = await openSidePanel(world.session, page);
  await waitForPopup(panel, (text) => text.includes(`Badges on this page: ${FATES.length}`));
});
afterAll(() => world?.close());

describe('the side panel', () => {
  it('lists every badge of the page beside it, and asks nobody by itself', async () => {
    const text = spokenText(await axTree(panel));
    for (const { title } of FATES) expect(text).toContain(title);
    expect(text.match(/Not checked yet/g)?.length).toBeGreaterThanOrEqual(FATES.length);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
  });

  it('checks all with one press, and says verdict, domain, method and person of each', async () => {
    await pressIn(panel, /^Check all$/);
    const tree = await waitForPopup(panel, (text) =>
      text.includes(`${FATES.length} of ${FATES.length} checked`),
    );
    const text = spokenText(tree);
    for (const { headline } of FATES) expect(text).toContain(headline);
    expect(text).toContain(HARBOUR);
    expect(text).toContain('Observed performance');
    for (const hidden of FATES.flatMap(({ hides = [] }) => hides)) {
      const own = byRole(tree, 'listitem').filter((item) => spokenText(item).includes('do not rely on it'));
      for (const item of own) expect(spokenText(item)).not.toContain(hidden);
    }
    for (const host of [FORGER, PORTFOLIO]) expect(world.hosts.askedOf(host).length).toBeGreaterThan(0);
    for (const { headers } of world.hosts.asked.filter(({ host }) => host === HARBOUR)) {
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  it('shows one verdict only, and sorts', async () => {
    await choose(panel, 0, 'verified');
    const only = await waitForPopup(panel, (text) => !text.includes(fateOf('expired').headline));
    expect(spokenText(only)).toContain(fateOf('verified').headline);
    await choose(panel, 0, '');
    await choose(panel, 1, 'name');
    const titles = async () => byRole(await axTree(panel), 'heading').map(({ name }) => name);
    await waitForPopup(panel, (text) => text.includes(fateOf('expired').headline));
    const sorted = (await titles()).filter((name) => FATES.some(({ title }) => title === name));
    expect(sorted).toEqual(sorted.toSorted());
    expect(sorted).toHaveLength(FATES.length);
  });

  it('goes to the badge in the page without opening or asking anything', async () => {
    const asked = askedOfBadgeHosts(world.hosts).length;
    const { title } = fateOf('unreachable');
    await pressIn(panel, new RegExp(`^Show in the page ?: ${title}`));
    await waitForPopup(panel, (text) => text.includes('Shown in the page'));
    await page.bringToFront();
    const focused = byRole(await axTree(page), 'button').filter(({ properties }) => properties.focused);
    expect(focused.map(({ name }) => name)).toEqual([expect.stringContaining(title)]);
    await page.waitForTimeout(600);
    expect(byRole(await axTree(page), 'dialog')).toEqual([]);
    expect(askedOfBadgeHosts(world.hosts)).toHaveLength(asked);
  });

  it('finds nothing that axe-core minds, light and dark', async () => {
    for (const value of ['light', 'dark']) {
      await panel.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      expect(await accessibilityProblems(panel)).toEqual([]);
    }
  });
});

/** Chooses a value of the first or second list. */
async function choose(of: Commands, index: number, value: string): Promise<void> {
  await of.send('Runtime.evaluate', {
    expression: `(() => { const list = document.querySelectorAll('.arrange select')[${index}];
      list.value = ${JSON.stringify(value)}; list.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  });
}

describe('the report to print', () => {
  it('is the same list in a tab of its own, with skills, and whole at 320 pixels', async () => {
    const worker = await world.session.worker();
    const tabId = await worker.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as Tabs;
      return (await chrome.tabs.query({ url: `${url}*` }))[0]?.id;
    }, PROFILE_URL);
    const report = await world.open(world.session.extensionUrl(`${SIDE_PANEL}?tab=${tabId}`));
    await report.getByText(fateOf('verified').headline).first().waitFor();
    await report.getByLabel('Skills that the role needs').fill('- Under water welding\nWorkshop safety\n');
    await report.getByRole('button', { name: 'Look them up' }).click();
    await report.getByText('Not evidenced by any badge here').waitFor();
    // the name of a credential counts as mentioned, not as a stated skill
    await report.getByText('Mentioned in its name or description: ').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await report.emulateMedia({ colorScheme });
      await report.setViewportSize({ width: 900, height: 800 });
      await report.screenshot({ path: `screenshots/panel-report-${colorScheme}.png`, fullPage: true });
      await report.setViewportSize({ width: 320, height: 800 });
      await report.screenshot({ path: `screenshots/panel-320-${colorScheme}.png`, fullPage: true });
    }
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await report.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await report.getByRole('button', { name: 'JSON file' }).isVisible()).toBe(false);
    await report.emulateMedia({ media: 'screen' });
    const saving = report.waitForEvent('download');
    await report.getByRole('button', { name: 'JSON file' }).click();
    const stream = await (await saving).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const saved = JSON.parse(Buffer.concat(parts).toString('utf8'));
    expect(saved.badges).toHaveLength(FATES.length);
    expect(saved.page).toBe(PROFILE_URL);
    await report.close();
  });
});

interface Tabs {
  chrome: { tabs: { query(options: { url: string }): Promise<{ id: number }[]> } };
}
