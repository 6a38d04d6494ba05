// The camera of the verifier page: a film in place of a real one, in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoDocuments } from '../demo/documents';
import { fateOf } from '../demo/fates';
import { startDemoHosts } from '../demo/hosts';
import { jsonReply } from '../demo/server';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { type Film, film } from './support/film';
import { keepPictures } from './support/screenshot';
import { openVerifier, settled } from './support/verifier';
import { plainBrowser, SITE, serveWebSite } from './support/web-site';
import { startWorld, type World } from './support/world';

const SCAN = 'Scan with the camera';
const STOP = 'Stop the camera';
const NOTHING = 'This code holds no credential and no web address. Still looking.';

/** Keeps the streams that a page is given, and counts what it looks at, without changing either. */
function watchStreams() {
  const streams: MediaStream[] = [];
  Reflect.set(globalThis, 'streams', streams);
  const devices = navigator.mediaDevices;
  const ask = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wanted) => {
    const stream = await ask(wanted);
    streams.push(stream);
    return stream;
  };
}

/** Tracks that are on: `live` in the words of the standard. */
const tracksOn = (page: Page) =>
  page.evaluate(
    () =>
      (Reflect.get(globalThis, 'streams') as MediaStream[])
        .flatMap((stream) => stream.getTracks())
        .filter(({ readyState }) => readyState === 'live').length,
  );

const scan = (page: Page) => page.getByRole('button', { name: SCAN });
const stop = (page: Page) => page.getByRole('button', { name: STOP });
const has = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();

async function watched(page: Page): Promise<Page> {
  await page.addInitScript(watchStreams);
  await page.reload();
  await page.locator('.intake').waitFor();
  return page;
}

describe('where there is a camera', () => {
  let shown: Film;
  let world: World;
  let page: Page;

  beforeAll(async () => {
    shown = film([
      { frames: 5 },
      { text: 'WIFI:T:WPA;S:guests;P:welcome;;', frames: 15 },
      { frames: 10 },
      { text: fateOf('verified').link, frames: 20 },
    ]);
    world = await startWorld(undefined, { flags: shown.flags(true) });
    for (const [url, json] of Object.entries(await demoDocuments())) world.hosts.reply(url, jsonReply(json));
  });
  afterAll(async () => {
    await world?.close();
    shown?.remove();
  });
  beforeEach(async () => {
    await page?.close();
    page = await watched(await openVerifier(world));
  });

  it('reads a code, says of others that they hold nothing, checks what it found and turns the camera off', async () => {
    await page.evaluate(() => {
      const notes: string[] = [];
      Reflect.set(globalThis, 'notes', notes);
      new MutationObserver(() => {
        const note = document.querySelector('.camera [role=status]')?.textContent;
        if (note) notes.push(note);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const requested: [string, string][] = [];
    page.on('request', (request) => requested.push([request.method(), new URL(request.url()).host]));
    await scan(page).click();
    await page.locator('.camera video').waitFor();
    expect(await tracksOn(page)).toBe(1);
    await has(page, NOTHING);
    expect(requested.filter(([, host]) => host !== world.session.extensionId)).toEqual([]);
    await settled(page);
    expect(await page.locator('.result-item').count()).toBe(1);
    expect(await page.locator('.result-item').textContent()).toContain('Signature valid');
    expect(await page.locator('.result-item .bar b').textContent()).toBe(fateOf('verified').link);
    await has(page, 'A code was read and the camera is off.');
    expect(await page.locator('video').count()).toBe(0);
    expect(await tracksOn(page)).toBe(0);
    expect(await scan(page).evaluate((each) => each === document.activeElement)).toBe(true);
    const notes = await page.evaluate(() => Reflect.get(globalThis, 'notes') as string[]);
    expect(new Set(notes)).toEqual(new Set([NOTHING]));
    // a frame would have to be sent: what is asked for is asked for with nothing in it
    expect(requested.map(([, host]) => host)).toContain(new URL(fateOf('verified').link).host);
    expect(requested.filter(([method]) => method !== 'GET')).toEqual([]);
  });

  it('is worked with the keyboard: on with Enter, off with Escape or with Stop, and the focus comes back', async () => {
    await scan(page).focus();
    for (const key of ['Escape', 'Enter']) {
      await page.keyboard.press('Enter');
      await stop(page).waitFor();
      await expect.poll(() => stop(page).evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.press(key);
      await scan(page).waitFor();
      expect(await scan(page).evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await tracksOn(page)).toBe(0);
    }
  });

  it('is turned off when the page goes out of sight', async () => {
    await scan(page).click();
    await stop(page).waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await scan(page).waitFor();
    expect(await tracksOn(page)).toBe(0);
  });

  it('is turned off when the reader leaves the page', async () => {
    await scan(page).click();
    await stop(page).waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await scan(page).waitFor();
    expect(await tracksOn(page)).toBe(0);
  });

  it('says so when the camera is taken away', async () => {
    await scan(page).click();
    await stop(page).waitFor();
    await page.evaluate(() => {
      const [stream] = Reflect.get(globalThis, 'streams') as MediaStream[];
      stream?.getTracks()[0]?.dispatchEvent(new Event('ended'));
    });
    await has(page, 'The camera gives no picture just now. Another program may be using it.');
    expect(await tracksOn(page)).toBe(0);
  });

  it('looks at one frame at a time, and leaves the page awake', async () => {
    await page.evaluate(() => {
      const told = { open: 0, most: 0, frames: 0, longest: 0 };
      Reflect.set(globalThis, 'told', told);
      const take = globalThis.createImageBitmap.bind(globalThis) as typeof createImageBitmap;
      Reflect.set(globalThis, 'createImageBitmap', (...all: Parameters<typeof createImageBitmap>) => {
        told.frames++;
        told.most = Math.max(told.most, ++told.open);
        return take(...all);
      });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (...all: unknown[]) {
        const answered = new AbortController();
        const onMessage = ({ data }: MessageEvent) => {
          if (!Array.isArray(data)) return;
          told.open--;
          answered.abort();
        };
        this.addEventListener('message', onMessage, { signal: answered.signal });
        return Reflect.apply(post, this, all);
      };
      let last = performance.now();
      setInterval(() => {
        told.longest = Math.max(told.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    });
    await scan(page).click();
    await settled(page);
    const told = await page.evaluate(
      () => Reflect.get(globalThis, 'told') as { most: number; frames: number; longest: number },
    );
    expect(told.frames).toBeGreaterThan(2);
    expect(told.most).toBe(1);
    expect(told.longest).toBeLessThan(1_000);
  });

  it('is accessible while it is on, light and dark, and fits into 320 pixels', async () => {
    await scan(page).click();
    await page.locator('.camera video').waitFor();
    // what is found would end it: kept on for looking
    await page.evaluate(() => Reflect.set(Worker.prototype, 'postMessage', () => undefined));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
    }
    await keepPictures(page, 'camera');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await keepPictures(page, 'camera-320');
    await stop(page).click();
    for (const language of ['de', 'fr', 'es', 'nl']) {
      await page.locator('.language select').selectOption(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

describe('where the camera is of no use', () => {
  let shown: Film;
  let world: World;
  let page: Page;

  beforeAll(async () => {
    shown = film([{ frames: 5 }]);
    world = await startWorld(undefined, { flags: shown.flags(false) });
  });
  afterAll(async () => {
    await world?.close();
    shown?.remove();
  });
  beforeEach(async () => {
    await page?.close();
    page = await openVerifier(world);
  });

  it('says that it was not allowed, and can be asked again', async () => {
    for (let time = 0; time < 2; time++) {
      await scan(page).click();
      await has(
        page,
        'The camera was not allowed. You can change that in your browser’s settings for this page.',
      );
      expect(await page.locator('video').count()).toBe(0);
    }
    expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
  });

  it.each([
    ['NotFoundError', 'No camera was found.'],
    ['OverconstrainedError', 'No camera was found.'],
    ['NotReadableError', 'The camera gives no picture just now. Another program may be using it.'],
    ['AbortError', 'The camera gives no picture just now. Another program may be using it.'],
  ])('says of %s: %s', async (name, words) => {
    await page.evaluate((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, name);
    await scan(page).click();
    await has(page, words);
  });

  it('offers nothing where there is none, and follows what is plugged in', async () => {
    await scan(page).waitFor();
    const plug = (kinds: string[]) =>
      page.evaluate((kinds) => {
        navigator.mediaDevices.enumerateDevices = async () =>
          kinds.map((kind) => ({ kind }) as MediaDeviceInfo);
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
      }, kinds);
    await plug(['audioinput']);
    await scan(page).waitFor({ state: 'detached' });
    await plug(['audioinput', 'videoinput']);
    await scan(page).waitFor();
  });

  it('turns off a camera that is granted after the reader has left', async () => {
    await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d');
      const stream = canvas.captureStream();
      Reflect.set(globalThis, 'streams', [stream]);
      navigator.mediaDevices.getUserMedia = () => new Promise((resolve) => setTimeout(resolve, 300, stream));
    });
    await scan(page).click();
    await has(page, 'Waiting for the camera. Your browser may ask you to allow it.');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    });
    await expect.poll(() => tracksOn(page)).toBe(0);
    await scan(page).waitFor();
  });
});

describe('in the web build', () => {
  it('reads a code as well, within its content security policy', async () => {
    const hosts = await startDemoHosts();
    const shown = film([{ text: fateOf('verified').link, frames: 10 }]);
    const browser = await plainBrowser(hosts.port, shown.flags(true));
    try {
      await serveWebSite(hosts);
      for (const [url, json] of Object.entries(await demoDocuments())) {
        const headers = { 'access-control-allow-origin': '*' };
        hosts.reply(url, { type: 'application/json', body: JSON.stringify(json), headers });
      }
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) troubles.push(message.text());
      });
      await page.goto(SITE);
      await watched(page);
      await scan(page).click();
      await settled(page);
      expect(await page.locator('.result-item').textContent()).toContain('Signature valid');
      expect(await tracksOn(page)).toBe(0);
      expect(page.workers().length).toBeLessThanOrEqual(1);
      expect(troubles).toEqual([]);
    } finally {
      await browser.browser()?.close();
      await hosts.close();
      shown.remove();
    }
  });
});
