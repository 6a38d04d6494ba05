import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fateOf, GRANTED_HOSTS } from '../demo/fates';
import { writePdf } from '../fixtures/pdf/write-pdf';
import { type AxNode, axTree, byRole, click, spokenText } from './support/ax';
import { leaveBadge, openCard, waitForCard, waitForNoCard } from './support/card';
import { openPopup, waitForPopup } from './support/popup';
import { keepPictures } from './support/screenshot';
import { startWorld, type World } from './support/world';

const PATIENCE_MS = 20_000;
/** Pressing the toolbar button here is all the leave there is. */
const STRANGER = 'resumes.example';

let world: World;

beforeAll(async () => {
  world = await startWorld(GRANTED_HOSTS);
});
afterAll(() => world?.close());
afterEach(async () => {
  for (const page of world.session.context.pages()) await page.close();
});

const FOUND = [fateOf('verified'), fateOf('confirmed'), fateOf('revoked')];

/** A résumé whose words are links to badges, and one link to something else. */
function resume(fates = FOUND): Buffer {
  const titles = fates.map(({ title }) => title);
  const links = fates.map(({ link }, index) => ({ line: index + 1, url: link }));
  const other = { line: fates.length + 1, url: 'https://robin.example/' };
  return Buffer.from(
    writePdf({ pages: [{ lines: ['Robin', ...titles, 'robin.example'], links: [...links, other] }] }),
  );
}

function serve(url: string, body: Buffer = resume()): string {
  world.hosts.reply(url, { type: 'application/pdf', body });
  return url;
}

/** Addresses asked for since then, but for what the browser itself asks of its maker. */
function askedSince(before: number): string[] {
  const asked = world.hosts.asked.slice(before).filter(({ host }) => !/google|gstatic/.test(host));
  return asked.map(({ url }) => url);
}

/** The strip as a screen reader finds it. */
async function stripOf(page: Page): Promise<AxNode | undefined> {
  return byRole(await axTree(page), 'region', /PDF/)[0];
}

async function waitForStrip(page: Page, holds: (text: string, strip: AxNode) => boolean): Promise<AxNode> {
  const end = Date.now() + PATIENCE_MS;
  let last = 'no strip';
  while (Date.now() < end) {
    const strip = await stripOf(page);
    last = strip ? spokenText(strip) : 'no strip';
    if (strip && holds(last, strip)) return strip;
    await page.waitForTimeout(50);
  }
  throw new Error(`the strip says: ${last}`);
}

async function pressStrip(page: Page, name: RegExp): Promise<void> {
  const strip = await stripOf(page);
  const [button] = strip ? byRole(strip, 'button', name) : [];
  if (!button) throw new Error(`the strip has no button ${name}`);
  await click(page, button);
}

/** Presses the toolbar button at a page and closes its window again. */
async function pressToolbar(page: Page): Promise<void> {
  const popup = await openPopup(world.session, page);
  await waitForPopup(popup, (text) => text.includes('PDF'));
  await waitForStrip(page, () => true);
  await popup.send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
  await page.bringToFront();
}

describe('a PDF in the browser’s viewer', () => {
  it('is read when the toolbar button is pressed; its badges open the card, and ask only then', async () => {
    const url = serve(`https://${STRANGER}/robin.pdf?signature=abc`);
    const page = await world.open(url);
    const before = world.hosts.asked.length;
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    expect(askedSince(before)).toEqual([url]);
    const { headers } = world.hosts.askedOf(STRANGER).at(-1) ?? {};
    for (const header of ['cookie', 'referer', 'origin']) expect(headers).not.toHaveProperty(header);

    await pressStrip(page, /3 badges/);
    const list = await waitForStrip(page, (text) => text.includes(fateOf('verified').title));
    for (const { title, link } of FOUND) {
      expect(spokenText(list)).toContain(title);
      expect(spokenText(list)).toContain(new URL(link).hostname);
    }
    expect(spokenText(list)).not.toContain('robin.example');
    expect(askedSince(before)).toEqual([url]);

    for (const { title, headline } of FOUND) {
      await pressStrip(page, new RegExp(title));
      await waitForCard(page, (text) => text.includes(headline));
      await leaveBadge(page);
      await waitForStrip(page, (text) => text.includes(headline));
    }
    await pressStrip(page, new RegExp(fateOf('verified').title));
    await waitForCard(page, (text) => text.includes(fateOf('verified').headline));
    await keepPictures(page, 'pdf-strip');
  });

  it('is gone through with the keyboard alone', async () => {
    const page = await world.open(serve(`https://${STRANGER}/keys.pdf`));
    await pressToolbar(page);
    const strip = await waitForStrip(page, (text) => text.includes('3 badges'));
    const [main] = byRole(strip, 'button', /3 badges/);
    expect(main?.properties.expanded).toBe(false);
    // the keyboard comes from the page's start to what was added last
    await focusOn(page, /3 badges/);
    await page.keyboard.press('Enter');
    await waitForStrip(page, (text) => text.includes(fateOf('revoked').title));
    await page.keyboard.press('Tab');
    await waitForCard(page, (text) => text.includes(fateOf('verified').headline));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedName(page)).toContain(fateOf('verified').title);
    await page.keyboard.press('ArrowDown');
    await waitForCard(page, (text) => text.includes(fateOf('confirmed').headline));
    await page.keyboard.press('Tab');
    const inCard = await focusedName(page);
    expect(inCard).not.toContain(fateOf('confirmed').title);
    expect(await openCard(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await waitForStrip(page, (_text, { children }) => !JSON.stringify(children).includes('Check'));
    await page.keyboard.press('Escape');
    await expect.poll(() => stripOf(page)).toBeUndefined();
  });

  it('shows nothing of ours to scripts of its page', async () => {
    const page = await world.open(serve(`https://${STRANGER}/unseen.pdf`));
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges'));
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot ?? null,
        attributes: host?.getAttributeNames(),
        text: document.documentElement.innerText,
        html: document.documentElement.outerHTML,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.attributes).toEqual(['style']);
    expect(seen.text).not.toContain('badges');
    expect(seen.html.toLowerCase()).not.toContain('legible');
  });
});

/** Puts the keyboard on a button of the strip, as Tab would. */
async function focusOn(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

async function focusedName(page: Page): Promise<string> {
  const strip = await axTree(page);
  const focused = [...byRole(strip, 'button'), ...byRole(strip, 'dialog'), ...byRole(strip, 'link')].concat(
    byRole(strip, 'DisclosureTriangle'),
  );
  return focused.find(({ properties }) => properties.focused === true)?.name ?? '';
}
