import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, waitForMarks } from './support/marks';
import { turnsOf } from './support/trace';
import { askedOfBadgeHosts, startWorld, type World } from './support/world';

const LINKS = 2000;
const BADGES = 200;
/** Milliseconds from which on browsers speak of a long task. */
const LONG = 50;
const URL = 'https://www.linkedin.com/posts/a-long-list';

const uuid = (index: number) => `11111111-2222-4333-8444-${String(index).padStart(12, '0')}`;

function row(index: number): string {
  const badge = index % (LINKS / BADGES) === 0;
  const href = badge ? `https://www.credly.com/badges/${uuid(index)}` : `/people/${index}`;
  return `<li><img alt="" width=20 height=20 src="data:,"><a href="${href}">Row ${index}</a><p>Some words about it.</p></li>`;
}

const rows = Array.from({ length: LINKS }, (_, index) => row(index)).join('');
const html = `<!doctype html><title>People</title><main><ul>${rows}</ul></main>`;

/** Draws rows anew while they are scrolled, as lists of today do. */
const redrawing = `<script>addEventListener('scroll', () => {
  for (const row of document.querySelectorAll('li:nth-child(50n)')) row.innerHTML = row.innerHTML;
})</script>`;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe(`a page of ${LINKS} links, ${BADGES} of them badges`, () => {
  it.each([
    ['stays as it is', html],
    ['draws itself anew all the time', html + redrawing],
  ])('that %s is marked and scrolled without a long task of ours', async (_how, body) => {
    world.hosts.reply(URL, { type: 'text/html', body });
    const page = await world.session.context.newPage();
    const turns = await turnsOf(page, world.session.extensionUrl(''), async () => {
      await page.goto(URL);
      await waitForMarks(page, BADGES);
      await scrollThrough(page);
    });
    // a trace without us would prove nothing
    expect(turns.length).toBeGreaterThan(5);
    expect(turns.filter(({ ms }) => ms > LONG)).toEqual([]);
    expect(await marksOf(page)).toHaveLength(BADGES);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
    await page.close();
  });
});

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(16);
  }
}
