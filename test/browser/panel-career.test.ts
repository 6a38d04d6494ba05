import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCareer, CAREER_HOSTS, tabShowing } from './support/career';
import { waitForMarks } from './support/marks';
import { textOfPdf } from './support/pdf-text';
import { SIDE_PANEL } from './support/side-panel';
import { startWorld, type World } from './support/world';

const ALL = 12;
const OWN = 'https://www.linkedin.com/in/robin-12';

let world: World;
let panel: Page;

/** The panel in a tab of its own, over a page with so many badges. */
async function panelOver(url: string, count: number): Promise<Page> {
  await addCareer(world.hosts, url, count);
  const page = await world.open(url);
  if (count > 0) await waitForMarks(page, count);
  return openPanel(url);
}

async function openPanel(url: string): Promise<Page> {
  const tab = await tabShowing(world.session, url);
  const opened = await world.open(world.session.extensionUrl(`${SIDE_PANEL}?tab=${tab}`));
  await opened.setViewportSize({ width: 360, height: 800 });
  return opened;
}

beforeAll(async () => {
  world = await startWorld(CAREER_HOSTS);
  panel = await panelOver(OWN, ALL);
  await panel.getByRole('button', { name: 'Check all' }).click();
  await panel.getByText(`${ALL} of ${ALL} checked`).waitFor({ timeout: 30_000 });
});
afterAll(() => world?.close());

describe('the skills of a page', () => {
  it('show the steps of a pathway: day, method, level and result, oldest first, and whose each is', async () => {
    const steps = await panel.locator('.steps').first().locator('>li').allInnerTexts();
    const at = (text: string) => steps.findIndex((step) => step.includes(text));
    const order = ['Hot Work Permit', 'Welding I\u0020', 'Welding II\u0020', 'Welding III\u0020'].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(steps[at('Welding II\u0020')]).toMatch(
      /2024-04-04[\s\S]*Scored practice[\s\S]*62 \/ 100[\s\S]*not reached/,
    );
    expect(steps[at('Welding I\u0020')]).toMatch(/2023-03-03[\s\S]*Attendance[\s\S]*Verified, in force/);
    expect(steps[at('Hot Work Permit')]).toContain('Expired, not in force');
    expect(steps.at(-1)).toContain('Another person’s badge');
  });
});

describe('what a role needs', () => {
  it('is picked with the keyboard and pasted, and answered with whose, how and in force or not', async () => {
    await panel.getByLabel('Skills that the role needs').fill('Welding under Water, sawing; slings');
    await panel.getByRole('button', { name: 'Look them up' }).press('Enter');
    await panel.getByRole('checkbox', { name: /weld steel/ }).press('Space');
    const answer = (name: string) =>
      panel.locator('#role li', { has: panel.getByRole('heading', { name, exact: true }) }).first();
    await answer('weld steel').waitFor();
    expect(await answer('weld steel').innerText()).toMatch(
      /Evidenced\n[\s\S]*Stated as a skill: .?weld steel.? \(ESCO\)/,
    );
    expect(await answer('weld steel').innerText()).toMatch(/not counted:[\s\S]*Welding under Water/);
    // of a badge that is another person's, all is shown and nothing counts
    expect(await answer('Welding under Water').innerText()).toMatch(
      /Not evidenced by any badge here\n[\s\S]*Another person’s badge, not counted:/,
    );
    expect(await answer('sawing').innerText()).toMatch(/^sawing\s+Not evidenced by any badge here$/);
    expect(await answer('slings').innerText()).toContain('Slings and lifts loads.');
  });

  it('is remembered with filter and order for as long as the browser runs', async () => {
    await panel.getByLabel('Sort by').selectOption('issued');
    await panel.locator('.arrange select').first().selectOption('expired');
    await panel.getByText(/^\d+ of 12 shown$/).waitFor();
    const again = await openPanel(OWN);
    await again.getByText(/^\d+ of 12 shown$/).waitFor();
    expect(await again.getByLabel('Sort by').inputValue()).toBe('issued');
    await again.getByRole('heading', { name: 'sawing' }).waitFor();
    expect(await again.getByRole('checkbox', { name: /weld steel/ }).isChecked()).toBe(true);
    await again.close();
    await panel.locator('.arrange select').first().selectOption('');
    await panel.getByLabel('Sort by').selectOption('page');
  });
});

describe('the list of badges', () => {
  it('is walked with the arrow keys', async () => {
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await panel.getByRole('button', { name: 'Show in the page' }).first().focus();
    const first = await focused();
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Show in the page/);
    expect(await focused()).not.toBe(first);
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
  });
});

describe('what is taken along', () => {
  it('as JSON and CSV is whole, and holds no e-mail address', async () => {
    const json = JSON.parse(await saved('JSON file'));
    expect(json.badges).toHaveLength(ALL);
    expect(json.badges.map(({ force }: { force: string }) => force)).toContain('not-in-force');
    const csv = await saved('Table (CSV)');
    expect(
      csv.split('\r\n').filter((line) => line.startsWith('"https') || line.startsWith('"')),
    ).not.toHaveLength(0);
    expect(csv.match(/harbour-institute\.example/g)?.length).toBeGreaterThanOrEqual(ALL);
    for (const file of [JSON.stringify(json), csv]) expect(file).not.toMatch(/[\w.]@\w/);
  });

  it('on paper is a report of all badges, skills and answers, without buttons', async () => {
    const commands = await panel.context().newCDPSession(panel);
    const { data } = await commands.send('Page.printToPDF', { printBackground: false });
    const bytes = Buffer.from(data, 'base64');
    if (process.env.SCREENSHOTS) await writeFile(`${process.env.SCREENSHOTS}/panel.pdf`, bytes);
    const text = await textOfPdf(bytes);
    expect(text).toContain(OWN);
    expect(text.match(/Signature valid/g)?.length).toBeGreaterThan(5);
    for (const told of ['Skills of all badges', 'weld steel', 'Another person’s badge', 'Knowledge test']) {
      expect(text).toContain(told);
    }
    for (const button of ['Show in the page', 'JSON file', 'Look them up'])
      expect(text).not.toContain(button);
  });

  it('is printed with one press', async () => {
    // the browser's own window for printing stays open over it
    const other = await openPanel(OWN);
    const begun = other.evaluate(
      () => new Promise((resolve) => addEventListener('beforeprint', () => resolve(true), { once: true })),
    );
    await other.getByRole('button', { name: 'Print', exact: true }).click();
    expect(await begun).toBe(true);
    await other.close();
  });
});

describe('a page of 200 badges', () => {
  it('is found in, sorted and read at 320 pixels without waiting', async () => {
    const many = await panelOver('https://www.linkedin.com/in/robin-200', 200);
    await many.setViewportSize({ width: 320, height: 700 });
    await many.getByText('Badges on this page: 200').waitFor();
    expect(await many.locator('ul.rows>li').count()).toBe(200);
    const begin = Date.now();
    await many.getByLabel('Find').fill('rigging 12');
    await many.getByText('1 of 200 shown').waitFor();
    await many.getByLabel('Find').fill('');
    await many.getByLabel('Sort by').selectOption('name');
    await many.getByRole('heading', { name: 'Hot Work Permit' }).first().waitFor();
    expect(Date.now() - begin).toBeLessThan(5000);
    expect(await many.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await many.close();
  });
});

describe('a page without badges', () => {
  it('says so, and what can be done', async () => {
    const none = await panelOver('https://www.linkedin.com/in/robin-0', 0);
    await none.getByText('No badge was found on this page.').waitFor();
    await none.getByText(/choose “Read this badge”/).waitFor();
    expect(await none.getByRole('button').count()).toBe(0);
    await none.close();
  });
});

async function saved(button: string): Promise<string> {
  const [download]: [Download, unknown] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
