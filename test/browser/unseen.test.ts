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

/** Asks for files in every way that a page has, of us and of an id that no extension has, in turns. */
async function askedFor({ own, files }: { own: string; files: string[] }) {
  const outcomeOf = (element: HTMLElement, name: 'src' | 'href', url: string) =>
    new Promise<string>((resolve) => {
      element.addEventListener('load', () => resolve('load'));
      element.addEventListener('error', () => resolve('error'));
      element.setAttribute(name, url);
      document.head.append(element);
    }).finally(() => element.remove());
  const ways: ((url: string) => Promise<string>)[] = [
    (url) => fetch(url).then(() => 'answered', String),
    (url) => fetch(url, { mode: 'no-cors' }).then(({ type }) => type, String),
    (url) => outcomeOf(new Image(), 'src', url),
    (url) => outcomeOf(document.createElement('script'), 'src', url),
    (url) => outcomeOf(Object.assign(document.createElement('link'), { rel: 'stylesheet' }), 'href', url),
  ];
  const told = { own: [] as string[], nobody: [] as string[] };
  const took = { own: [] as number[], nobody: [] as number[] };
  for (const file of files) {
    for (const way of ways) {
      for (const who of ['own', 'nobody'] as const) {
        const id = who === 'own' ? own : 'abcdefghijklmnopabcdefghijklmnop';
        const begun = performance.now();
        told[who].push(await way(`chrome-extension://${id}/${file}`));
        took[who].push(performance.now() - begun);
      }
    }
  }
  const middle = (times: number[]) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
  const entries = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    ...told,
    ownTook: middle(took.own),
    nobodyTook: middle(took.nobody),
    entries: entries.filter((name) => name.startsWith('chrome-extension:')),
  };
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

  it('is told the same of our files as of an extension that is not there, and as fast', async () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => relative(DIST, join(each.parentPath, each.name)));
    const told = await page.evaluate(askedFor, { own: world.session.extensionId, files });
    expect(told.own).toEqual(told.nobody);
    expect(told.entries).toEqual([]);
    // milliseconds; browsers tell pages no time that is more exact than a tenth
    expect(Math.abs(told.ownTook - told.nobodyTook)).toBeLessThan(0.3 + 0.2 * told.nobodyTook);
  });

  it('hears none of our requests', async () => {
    const entries = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(entries.filter((name) => !name.startsWith('https://www.linkedin.com/'))).toEqual([]);
  });
});
