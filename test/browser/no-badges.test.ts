import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { commandsOf } from './support/commands';
import { marksOf, waitForMarks } from './support/marks';
import { engineRuns } from './support/worker';
import { startWorld, type World } from './support/world';

/** On LinkedIn the script runs in every page; most of them hold no badge. */
const EMPTY = 'https://www.linkedin.com/feed/nothing';
const ELSEWHERE = 'https://jobs.example/feed/nothing';
const BADGES = 'https://www.linkedin.com/feed/something';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  const rest = '<p><a href="/jobs">Jobs</a> <img alt="" src="data:,"></p><iframe src="/feed/frame"></iframe>';
  const page = (inner: string) => ({
    body: `<!doctype html><html lang="en"><title>Feed</title>${inner}${rest}`,
  });
  for (const url of [EMPTY, ELSEWHERE]) world.hosts.reply(url, page(''));
  world.hosts.reply(BADGES, page(`<p><a href="${fateOf('confirmed').link}">First Aid</a></p>`));
  for (const url of [EMPTY, ELSEWHERE])
    world.hosts.reply(new URL('/feed/frame', url).href, page('<p>A frame</p>'));
});
afterAll(() => world?.close());

interface Visit {
  /** scripts of ours that were read, by name */
  scripts: string[];
  /** messages that pages sent to the worker, by name */
  messages: string[];
}

/** Opens a page, scrolls and points about in it, and tells what that made us do. */
async function visit(url: string, marks: number): Promise<Visit> {
  const worker = await world.session.worker();
  await worker.evaluate(listen);
  const page = await world.session.context.newPage();
  const session = await commandsOf(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url: from }) => {
    const [, name] = /src\/extension\/([\w.]+)$/.exec(from) ?? [];
    if (name && from.startsWith(world.session.extensionUrl(''))) scripts.push(name);
  });
  await session.send('Debugger.enable');
  await page.goto(url);
  const before = await page.content();
  await waitForMarks(page, marks);
  await page.mouse.move(30, 40);
  await page.keyboard.press('Tab');
  await page.mouse.wheel(0, 200);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForTimeout(1500);
  expect(await marksOf(page)).toHaveLength(marks);
  if (marks === 0) expect(await page.content()).toBe(before.replace('</body>', '<p></p></body>'));
  const messages = await worker.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
  await page.close();
  return { scripts, messages };
}

function listen(): void {
  const world = globalThis as unknown as {
    heard?: string[];
    chrome: { runtime: { onMessage: { addListener(run: (message: { name: string }) => void): void } } };
  };
  if (!world.heard) world.chrome.runtime.onMessage.addListener(({ name }) => world.heard?.push(name));
  world.heard = [];
}

/** What a page can tell of itself: its document, what changed in it, its events, and what the browser noted. */
async function facts(url: string): Promise<object> {
  const page = await world.session.context.newPage();
  await page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    new MutationObserver((all) => noted.push(...all.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const type of [
      'message',
      'error',
      'focusin',
      'resize',
      'scroll',
      'selectionchange',
      'animationstart',
    ])
      addEventListener(type, (event) => noted.push(event.type), true);
    for (const type of ['layout-shift', 'resource', 'mark', 'measure', 'element'])
      new PerformanceObserver((all) => noted.push(...all.getEntries().map(() => type))).observe({ type });
  });
  await page.goto(url);
  await page.waitForTimeout(2000);
  const seen = await page.evaluate(() => ({
    // the name of the host stands in no page
    html: document.documentElement.outerHTML,
    noted: (globalThis as unknown as { noted: string[] }).noted,
    globals: Object.getOwnPropertyNames(globalThis),
    own: [document, document.documentElement, document.body, navigator, history].map((each) =>
      Object.getOwnPropertyNames(each),
    ),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    animations: document.getAnimations().length,
    style: Object.values(getComputedStyle(document.documentElement)).join(),
    frames: frames.length,
  }));
  await page.close();
  return seen;
}

describe('a page', () => {
  it('without badges can tell nothing that it could not tell without us', async () => {
    // the same page where no script of ours runs
    expect(await facts(EMPTY)).toEqual(await facts(ELSEWHERE));
  });

  it('without badges reads the scanner alone, and asks neither worker nor engine for anything', async () => {
    expect(await visit(EMPTY, 0)).toEqual({ scripts: ['content.iife.js'], messages: [] });
    expect(await engineRuns(world.session)).toBe(false);
  });

  it('with one reads what draws its mark, once', async () => {
    const { scripts, messages } = await visit(BADGES, 1);
    expect(scripts).toEqual(['content.iife.js', 'card.iife.js']);
    expect(messages).toContain('page-badges');
    expect(messages.filter((name) => name === 'page-card')).toHaveLength(1);
  });
});
