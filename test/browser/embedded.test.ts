import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { demoReplies } from '../demo/hosts';
import { byRole, spokenText } from './support/ax';
import type { Commands } from './support/commands';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { startWorld, type World } from './support/world';

const SITE = 'https://portfolio.example/robin';
const [GOOD, ALTERED] = [fateOf('verified'), fateOf('altered')];
/** The badges of a page that carries them itself: a genuine one, and one that differs in a letter far behind. */
let genuine: string;
let altered: string;
let world: World;
let page: Page;

const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
const body = (...texts: string[]) =>
  `<!doctype html><html lang="en"><title>Robin</title><h1>Robin Example</h1>${texts.map(block).join('')}</html>`;

beforeAll(async () => {
  const reply = (await demoReplies())[GOOD.link];
  if (typeof reply !== 'object') throw new Error('the demo serves no verified badge');
  genuine = JSON.stringify(JSON.parse(String(reply.body)));
  const at = genuine.lastIndexOf('lathe');
  if (at < 300) throw new Error('nothing to alter far enough behind');
  altered = `${genuine.slice(0, at)}Lathe${genuine.slice(at + 5)}`;
  world = await startWorld();
  world.hosts.reply(SITE, { body: body(genuine) });
  page = await world.open(SITE);
});
afterAll(() => world?.close());

/** Lets the page carry these and no others. */
async function carry(...texts: string[]): Promise<void> {
  await page.evaluate((all) => {
    for (const old of document.querySelectorAll('script')) old.remove();
    for (const text of all) {
      const script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
      script.textContent = text;
      document.body.append(script);
    }
  }, texts);
}

const isChecked = (text: string) => text.includes('How this was checked');
const counts = (count: number) => (text: string) => text.includes(`Badges on this page: ${count}`);

async function checkFirst(popup: Commands): Promise<string> {
  await pressIn(popup, /^Check ?: /);
  return spokenText(await waitForPopup(popup, isChecked));
}

describe('a badge that the page itself carries', () => {
  it('is checked from the toolbar window', async () => {
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, counts(1));
    expect(await checkFirst(popup)).toContain(GOOD.headline);
  });

  it('does not get the verdict of one with the same length and beginning that it takes the place of', async () => {
    expect(altered).toHaveLength(genuine.length);
    expect(altered.slice(0, 300)).toBe(genuine.slice(0, 300));
    await carry(altered);
    await page.waitForTimeout(500);
    const popup = await openPopup(world.session, page);
    const before = spokenText(await waitForPopup(popup, counts(1)));
    expect(before).not.toContain(GOOD.headline);
    const after = await checkFirst(popup);
    expect(after).toContain(ALTERED.headline);
    expect(after).not.toContain(GOOD.headline);
  });

  it('has its own verdict beside the other', async () => {
    await carry(genuine, altered);
    await page.waitForTimeout(500);
    const popup = await openPopup(world.session, page);
    const both = (said: string) => said.includes(GOOD.headline) && said.includes(ALTERED.headline);
    // those that were not checked before have a button
    for (let press = 0; press < 2; press++) {
      const tree = await waitForPopup(popup, counts(2));
      if (byRole(tree, 'button', /^Check ?: /).length > 0) await checkFirst(popup);
    }
    const text = spokenText(await waitForPopup(popup, both));
    expect(text.match(/How this was checked/g)).toHaveLength(2);
  });
});
