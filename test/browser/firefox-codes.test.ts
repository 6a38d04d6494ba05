// QR codes in Firefox: pictures and the camera of the verifier page, searched by the same worker.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { startDemoHosts } from '../demo/hosts';
import type { Hosts } from '../demo/server';
import { qrPicture } from '../fixtures/pdf/qr-picture';
import { type Firefox, findFirefox, startFirefox } from './support/marionette';

const ROOT = resolve(import.meta.dirname, '../..');
const UUID = '6b1f2f4c-2f3e-4f5a-9c55-1d7a3c1e0b42';
const path = findFirefox();
const { headline, link } = fateOf('confirmed');

/** What the scripts in the page begin with: waiting, and finding a button by its words. */
const HELPERS = `
  const wait = async (holds) => {
    for (const end = Date.now() + 20000; Date.now() < end; ) {
      const value = holds();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('waited in vain for ' + holds);
  };
  const button = (words) => [...document.querySelectorAll('button')].find((each) => each.textContent === words);
  const results = () => [...document.querySelectorAll('.result-item')].map((each) => each.textContent);`;

/** A code on a wall, as the encoder writes it. */
function photo(type: 'image/png' | 'image/jpeg' | 'image/webp'): string {
  const { width, height, pixels } = qrPicture(link, 6);
  const canvas = createCanvas(900, 700);
  const context = canvas.getContext('2d');
  context.fillStyle = '#cba';
  context.fillRect(0, 0, 900, 700);
  const data = new ImageData(width, height);
  for (const [at, grey] of pixels.entries()) data.data.set([grey, grey, grey, 255], at * 4);
  context.putImageData(data, 200, 150);
  return canvas.toBuffer(type as 'image/png').toString('base64');
}

describe.skipIf(path === undefined)('QR codes in Firefox (skipped where none is installed)', () => {
  let folder: string;
  let hosts: Hosts;
  let firefox: Firefox;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'legible-firefox-build-'));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const config = join(ROOT, 'vite.firefox.config.ts');
    const options = ['build', '--config', config, '--outDir', folder, '--logLevel', 'error'];
    execFileSync(process.execPath, [vite, ...options], { cwd: ROOT });
    hosts = await startDemoHosts();
    // a camera that shows coloured squares, and a reader who allows it
    const camera = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };
    firefox = await startFirefox(path ?? '', hosts.port, { 'legible@legible.example': UUID }, camera);
    await firefox.install(folder);
    await firefox.openBeside(`moz-extension://${UUID}/src/extension/pages/verifier/index.html`);
  });
  afterAll(async () => {
    await firefox?.close();
    await hosts?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inPage = async (body: string) => {
    const text = String(await firefox.ask(`(async () => { ${HELPERS} ${body} })()`));
    if (text.startsWith('failed')) throw new Error(text);
    return JSON.parse(text);
  };

  it.each(['image/jpeg', 'image/png', 'image/webp'] as const)(
    'are found in %s, on a thread of their own',
    async (type) => {
      const { text, here } = await inPage(`
      await wait(() => document.querySelector('.intake'));
      const before = results().length;
      const bytes = Uint8Array.from(atob('${photo(type)}'), (each) => each.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'photo', { type: '${type}' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      const text = await wait(() => results().length > before && !/Waiting|Checking/.test(results().at(-1)) && results().at(-1));
      const here = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/search-')).length;
      return { text, here };`);
      expect(text).toContain(headline);
      // the part that searches on the spot was not even loaded
      expect(here).toBe(0);
    },
  );

  it('are found by the camera, which Escape and a code turn off', async () => {
    const { shown, focus, back, state, found } = await inPage(`
      (await wait(() => button('Scan with the camera'))).click();
      const shown = await wait(() => document.querySelector('.camera video')?.videoWidth);
      const focus = document.activeElement.textContent;
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await wait(() => !document.querySelector('video'));
      const back = document.activeElement.textContent;
      // and now a camera before which somebody holds a code
      const picture = new Image();
      picture.src = 'data:image/png;base64,${photo('image/png')}';
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [900, 700];
      const context = canvas.getContext('2d');
      const drawing = setInterval(() => context.drawImage(picture, 0, 0), 100);
      const stream = canvas.captureStream(10);
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
      const before = results().length;
      button('Scan with the camera').click();
      const found = await wait(() => results().length > before && !/Waiting|Checking/.test(results().at(-1)) && results().at(-1));
      clearInterval(drawing);
      return { shown, focus, back, found, state: stream.getTracks()[0].readyState };`);
    expect(shown).toBeGreaterThan(0);
    expect([focus, back]).toEqual(['Stop the camera', 'Scan with the camera']);
    expect(found).toContain(headline);
    expect(state).toBe('ended');
  });
});
