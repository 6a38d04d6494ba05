// What worker and engine ask of each other is nobody else's to ask: not even of our own script in a page, whose process a
// page may have taken over.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { stored } from './support/stored';
import { engineRuns } from './support/worker';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

const { link, headline } = fateOf('verified');
const badge = { url: fateOf('revoked').link, label: 'x', kind: 'link' };
const REGISTRY = 'https://registry.example/list.json';

/** Everything that worker and engine ask of each other, and what only a window of ours may ask for. */
const INTERNAL: readonly object[] = [
  { name: 'engine-here' },
  { name: 'engine-check', badge, options: { language: 'en' }, byHand: true, pressed: true },
  { name: 'engine-criteria', url: link, language: 'en' },
  { name: 'engine-links', urls: [link] },
  { name: 'engine-pdf', source: { url: link }, language: 'en' },
  { name: 'may-ask', url: link },
  { name: 'shelf-get', key: `registry  ${REGISTRY}` },
  {
    name: 'shelf-put',
    key: `registry  ${REGISTRY}`,
    answer: { status: 200, url: REGISTRY, contentType: 'application/json', body: '{}', askedAt: Date.now() },
  },
  { name: 'ui-list', tabId: 1 },
  { name: 'ui-check', tabId: 1, key: 'x', again: true },
  { name: 'ui-standing', tabId: 1, key: 'x', again: true },
  { name: 'ui-criteria', url: link },
  { name: 'ui-links', urls: [link] },
  { name: 'ui-strip', tabId: 1 },
];

let world: World;
let page: Page;
let script: ContentScript;

beforeAll(async () => {
  world = await startWorld();
  page = await world.open(PROFILE_URL);
  script = await contentScriptOf(page, world.session.extensionUrl(''));
  await waitForMarks(page, FATES.length);
  // the engine runs and listens as well
  await hoverBadge(page, link, headline);
  await leaveBadge(page);
});
afterAll(() => world?.close());

describe('a script in a page', () => {
  it('is answered where it may ask', async () => {
    expect(await script.send({ name: 'page-soon' })).toBe('true');
    expect(await engineRuns(world.session)).toBe(true);
  });

  it.each(INTERNAL.map((message) => ({ message, ...(message as { name: string }) })))(
    'is not answered when it asks for $name, and nothing comes of it',
    async ({ message }) => {
      const before = [askedOfBadgeHosts(world.hosts).length, await stored(world.session, 'session')];
      expect(await script.send(message)).toBe('no answer');
      await page.waitForTimeout(100);
      expect([askedOfBadgeHosts(world.hosts).length, await stored(world.session, 'session')]).toEqual(before);
    },
  );
});

interface ContentScript {
  /** sends a message as our own script in the page would: the answer as JSON, or that there was none */
  send(message: object): Promise<string>;
}

/** The world of our own script in a page, by its origin; the page has to be loaded anew for it to be told. */
async function contentScriptOf(of: Page, origin: string): Promise<ContentScript> {
  const commands: CDPSession = await of.context().newCDPSession(of);
  const found = new Promise<number>((resolve) => {
    commands.on('Runtime.executionContextCreated', ({ context }) => {
      if (origin.startsWith(context.origin) && context.origin !== '') resolve(context.id);
    });
  });
  await commands.send('Runtime.enable');
  const contextId = await found;
  return {
    async send(message) {
      const { result } = await commands.send('Runtime.evaluate', {
        contextId,
        awaitPromise: true,
        returnByValue: true,
        expression: `Promise.race([
          chrome.runtime.sendMessage(${JSON.stringify(message)}).then(
            (answer) => (answer === undefined || answer === null ? 'no answer' : JSON.stringify(answer)),
            () => 'no answer',
          ),
          new Promise((resolve) => setTimeout(() => resolve('no answer'), 3000)),
        ])`,
      });
      return String(result.value);
    },
  };
}
