import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { hoverBadge } from './support/card';
import { DIST } from './support/launch';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

/** What a page that wants to know who is looking would put first into its scripts. */
function watch(): void {
  const seen = { shadows: 0, globals: Object.getOwnPropertyNames(globalThis), events: [] as string[] };
  Object.assign(globalThis, { seenByPage: seen });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    seen.shadows++;
    return attach.call(this, options);
  };
  for (const type of ['message', 'error', 'securitypolicyviolation']) {
    globalThis.addEventListener(type, (event) => seen.events.push(event.type));
  }
}

interface Seen {
  shadows: number;
  globals: string[];
  events: string[];
}

beforeAll(async () => {
  world = await startWorld();
  page = await world.session.context.newPage();
  await page.addInitScript(watch);
  await page.goto(PROFILE_URL);
  await waitForMarks(page, FATES.length);
  await hoverBadge(page, fateOf('verified').link, 'Signature valid');
});
afterAll(() => world?.close());

describe('a page that looks for us', () => {
  it('sees no shadow root made, none to enter, no message and no global', async () => {
    const seen = await page.evaluate(() => {
      const { seenByPage } = globalThis as unknown as { seenByPage: Seen };
      const known = new Set([...seenByPage.globals, 'seenByPage']);
      const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name));
      const open = [...document.querySelectorAll('*')].filter((each) => each.shadowRoot !== null).length;
      return { shadows: seenByPage.shadows, events: seenByPage.events, globals, open };
    });
    expect(seen).toEqual({ shadows: 0, events: [], globals: [], open: 0 });
  });

  it('finds our name nowhere in its document', async () => {
    const html = await page.content();
    expect(html.toLowerCase()).not.toContain('legible');
    expect(html).not.toContain(world.session.extensionId);
    expect(html).not.toContain('chrome-extension:');
    expect(html).not.toContain('Signature valid');
  });

  it('can load none of our files', async () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => relative(DIST, join(each.parentPath, each.name)));
    expect(files).toContain('manifest.json');
    const urls = files.map((file) => world.session.extensionUrl(file));
    const loaded = await page.evaluate(
      (list) =>
        Promise.all(
          list.map((url) =>
            fetch(url).then(
              () => url,
              () => undefined,
            ),
          ),
        ),
      urls,
    );
    expect(loaded.filter((url) => url !== undefined && url !== null)).toEqual([]);
  });

  it('hears none of our requests', async () => {
    const entries = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(entries.filter((name) => !name.startsWith('https://www.linkedin.com/'))).toEqual([]);
  });
});
