import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { JsonObject } from '../../src/model';
import { demoDocuments } from '../demo/documents';
import { fateOf } from '../demo/fates';
import { jsonReply } from '../demo/server';
import { issueOb3, makeIssuer } from '../fixtures/issuer';
import { jpeg2000 } from '../fixtures/pdf/jpeg2000';
import { qrPicture } from '../fixtures/pdf/qr-picture';
import { writePdf } from '../fixtures/pdf/write-pdf';
import { chunk, iTXt, png } from '../unit/containers/bake';
import { byRole, click } from './support/ax';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { willGrant } from './support/permissions';
import { openPopup, waitForPopup } from './support/popup';
import { keepPictures } from './support/screenshot';
import { entry, jsonFile, openReport, openVerifier, pick, settled, type } from './support/verifier';
import { PROFILE_URL, startWorld, type World } from './support/world';

const IMAGE = 'https://pictures.example/badge.png';
const SCRIPT = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';

let world: World;
let page: Page;
let documents: Record<string, JsonObject>;
const folder = mkdtempSync(join(tmpdir(), 'legible-pictures-'));

beforeAll(async () => {
  world = await startWorld();
  documents = await demoDocuments();
  for (const [url, json] of Object.entries(documents)) world.hosts.reply(url, jsonReply(json));
  world.hosts.reply(IMAGE, { type: 'image/png', body: Buffer.from('not looked at') });
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await openVerifier(world);
});

const issued = (fate: Parameters<typeof fateOf>[0]) => documents[fateOf(fate).link] ?? {};

describe('the verifier page', () => {
  it('checks several files at once and says what became of each', async () => {
    await pick(page, [
      jsonFile('good.json', issued('verified')),
      jsonFile('altered.json', issued('altered')),
      jsonFile('expired.json', issued('expired')),
      {
        name: 'baked.png',
        mimeType: 'image/png',
        buffer: Buffer.from(
          png(chunk('iTXt', iTXt('openbadgecredential', JSON.stringify(issued('verified'))))),
        ),
      },
      { name: 'holiday.txt', mimeType: 'text/plain', buffer: Buffer.from('Nothing to see') },
    ]);
    expect(await page.locator('.progress').textContent()).toBe('5 of 5 checked');
    const says = {
      'good.json': 'Signature valid',
      'altered.json': 'Altered: do not rely on it',
      'expired.json': 'Genuine, but expired on 2025-09-01',
      'baked.png': 'Signature valid',
      'holiday.txt': 'Could not be checked',
    };
    for (const [name, headline] of Object.entries(says)) {
      expect(await entry(page, name).locator('summary').first().textContent()).toContain(headline);
    }
  });

  it('takes addresses and text', async () => {
    await type(page, `${fateOf('confirmed').link}\n${fateOf('unreachable').link}`);
    await type(page, JSON.stringify(issued('revoked')));
    const results = await page.locator('.result-item summary').allTextContents();
    expect(results).toHaveLength(3);
    expect(results[0]).toContain('Confirmed by api.credly.com just now');
    expect(results[1]).toContain('Could not be checked');
    expect(results[2]).toContain('Revoked by its issuer');
  });

  it('takes what is dropped', async () => {
    const transfer = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
        return data;
      },
      JSON.stringify(issued('verified')),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await settled(page);
    expect(await entry(page, 'dropped.json').textContent()).toContain('Signature valid');
  });

  it('takes what is pasted anywhere in the page, text or file', async () => {
    const paste = (text: string, name?: string) =>
      page.evaluate(
        ([text, name]) => {
          const clipboardData = new DataTransfer();
          if (name === undefined) clipboardData.setData('text/plain', text ?? '');
          else clipboardData.items.add(new File([text ?? ''], name, { type: 'application/json' }));
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        },
        [text, name] as const,
      );
    await paste(JSON.stringify(issued('verified')));
    await settled(page);
    await paste(JSON.stringify(issued('expired')), 'pasted.json');
    await settled(page);
    const results = await page.locator('.result-item summary').allTextContents();
    expect(results).toHaveLength(2);
    expect(results[0]).toContain('Signature valid');
    expect(await entry(page, 'pasted.json').textContent()).toContain('Genuine, but expired');
  });

  it('reads a scan in a PDF that is packed as JPEG 2000', async () => {
    const address = 'https://harbour-institute.example/credentials/workshop-safety.json';
    world.hosts.reply(address, jsonReply(issued('verified')));
    const buffer = Buffer.from(writePdf({ pages: [{ picture: jpeg2000() }] }));
    await pick(page, [{ name: 'scan.pdf', mimeType: 'application/pdf', buffer }]);
    expect(await entry(page, 'scan.pdf').textContent()).not.toContain('could not be decoded');
    expect(world.hosts.asked.map(({ url }) => url)).toContain(address);
  });

  it('shows the credentials that a presentation or a record carries, each with its own verdict', async () => {
    const carried = [issued('verified'), issued('expired')];
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: carried,
    };
    const record = {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:4c3f06f5-7a44-4d0a-a7e2-7a1f0d6b8f11',
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Record',
      issuer: { id: 'https://harbour.example', type: ['Profile'], name: 'Harbour Institute' },
      validFrom: '2025-01-01T00:00:00Z',
      credentialSubject: { type: ['ClrSubject'], verifiableCredential: carried },
    };
    await pick(page, [jsonFile('presentation.json', presentation), jsonFile('record.json', record)]);
    const presented = await entry(page, 'presentation.json').locator('> details > summary').allTextContents();
    expect(presented).toEqual([
      expect.stringContaining('Signature valid'),
      expect.stringContaining('Genuine, but expired'),
    ]);
    const report = await openReport(page, 'record.json');
    const within = await report.locator('.contained > details > summary').allTextContents();
    expect(within).toEqual([
      expect.stringContaining('Signature valid'),
      expect.stringContaining('Genuine, but expired'),
    ]);
  });

  it('follows a QR code in a photo', async () => {
    const buffer = await photoOf(page, [fateOf('verified').link]);
    await pick(page, [{ name: 'certificate.jpg', mimeType: 'image/jpeg', buffer }]);
    expect(await entry(page, 'certificate.jpg').textContent()).toContain('Signature valid');
    await pick(page, [{ name: 'damaged.jpg', mimeType: 'image/jpeg', buffer: buffer.subarray(0, 60) }]);
    expect(await entry(page, 'damaged.jpg').textContent()).toContain('Could not be checked');
  });

  it('finds every QR code of a picture: on its side, several, of any kind of picture', async () => {
    const sideways = await photoOf(page, [fateOf('verified').link], { turned: 90, type: 'image/webp' });
    await pick(page, [{ name: 'sideways.webp', mimeType: 'image/webp', buffer: sideways }]);
    expect(await entry(page, 'sideways.webp').textContent()).toContain('Signature valid');
    const two = await photoOf(page, [fateOf('verified').link, fateOf('revoked').link], { type: 'image/png' });
    await pick(page, [{ name: 'two.png', mimeType: 'image/png', buffer: two }]);
    const verdicts = (await entry(page, 'two.png').locator('summary.card').allTextContents()).join('\n');
    expect(verdicts).toContain('Signature valid');
    expect(verdicts).toContain('Revoked by its issuer');
  });

  it('finds a QR code where no thread can start', async () => {
    await page.addInitScript(() => {
      Reflect.set(globalThis, 'Worker', undefined);
    });
    await page.reload();
    const buffer = await photoOf(page, [fateOf('verified').link]);
    await pick(page, [{ name: 'certificate.jpg', mimeType: 'image/jpeg', buffer }]);
    expect(await entry(page, 'certificate.jpg').textContent()).toContain('Signature valid');
  });

  it('stays awake over a picture that takes long to search, and says in the end that it was stopped', async () => {
    const buffer = await noisyPng(page, 1_800);
    const scan = writePdf({ pages: [{ lines: ['A scan'], picture: noise(2_500) }] });
    await page.evaluate(() => {
      const told = { ticks: 0, longest: 0 };
      Reflect.set(globalThis, 'told', told);
      let last = performance.now();
      setInterval(() => {
        told.ticks++;
        told.longest = Math.max(told.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    });
    const begun = performance.now();
    // as files on a disk: handing over their bytes would keep the page busy by itself
    const files = { 'noise.png': buffer, 'noise.pdf': scan };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    await page
      .locator('input[type=file]')
      .setInputFiles(Object.keys(files).map((name) => join(folder, name)));
    await settled(page, 60_000);
    const took = performance.now() - begun;
    const told = await page.evaluate(
      () => Reflect.get(globalThis, 'told') as { ticks: number; longest: number },
    );
    // it is this slow a picture that the test is about
    expect(took).toBeGreaterThan(6_000);
    expect(told.longest).toBeLessThan(1_000);
    expect(told.ticks).toBeGreaterThan(took / 100);
    expect(await entry(page, 'noise.png').textContent()).toContain('Could not be checked');
    const report = await openReport(page, 'noise.pdf');
    expect(await report.textContent()).toContain('This took too long and was stopped');
  });

  it('asks for nothing behind a credential’s links before the reader presses', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    const report = await openReport(page, 'good.json');
    expect(world.hosts.askedOf('issuer.example')).toEqual([]);
    await willGrant(world.session, ['issuer.example']);
    await page.bringToFront();
    await report.locator('.linked button').last().click();
    await expect
      .poll(() => report.locator('.linked [role=status]').last().textContent())
      .toContain('issuer.example');
    expect(world.hosts.askedOf('issuer.example').length).toBeGreaterThan(0);
  });

  it('opens the full report: every thing with its source, the tables, dates, checks, the raw credential', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    const report = await openReport(page, 'good.json');
    const text = (await report.textContent()) ?? '';
    for (const words of [
      'operate lathe',
      'ESCO',
      'practical examination',
      '92',
      'Can do',
      'Assessed by',
      'Dates',
    ]) {
      expect(text).toContain(words);
    }
    const tables = report.locator('table');
    expect(await tables.count()).toBe(3);
    expect(await tables.nth(0).locator('tbody tr').count()).toBe(4);
    expect(await tables.nth(1).locator('tbody tr').count()).toBe(11);
    expect(await tables.nth(2).locator('tbody tr').count()).toBe(5);
    const things = await report
      .locator('.thing')
      .evaluateAll(
        (all) =>
          all.filter((each) => !each.querySelector('.source')?.getAttribute('data-source')?.startsWith('/'))
            .length,
      );
    expect(things).toBe(0);
    expect(await report.getByRole('img', { name: /Observed performance/ }).count()).toBe(1);
    expect(await report.getByRole('img', { name: /Issued 20/ }).count()).toBe(1);
    expect(await report.locator('.checks > li').count()).toBeGreaterThan(5);
    await keepPictures(page, 'full-report-en');
  });

  it('lights up where a thing stands, for the mouse and for the keyboard', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    const report = await openReport(page, 'good.json');
    const skill = report.locator('.thing', { hasText: 'operate lathe' });
    await skill.hover();
    await expect
      .poll(() =>
        report
          .locator('code.lit')
          .allTextContents()
          .then((all) => all.join('')),
      )
      .toContain('operate lathe');
    const description = report.locator('.thing', { hasText: 'Works safely' }).locator('.source a').first();
    await description.focus();
    await expect
      .poll(() =>
        report
          .locator('code.lit')
          .allTextContents()
          .then((all) => all.join('')),
      )
      .toContain('Works safely');
  });

  it('is worked with the keyboard alone', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await page.getByRole('button', { name: 'Remove good.json' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.full').waitFor();
    const link = page.locator('.thing', { hasText: 'operate lathe' }).locator('.source a').first();
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((each) => each === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('.full code:target').textContent()).toContain('operate lathe');
  });

  it('prints the report without the fields around it, technical detail included', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    const report = await openReport(page, 'good.json');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.intake').isVisible()).toBe(false);
    expect(await page.locator('.actions').first().isVisible()).toBe(false);
    expect(await report.locator('.checks pre').first().isVisible()).toBe(true);
  });

  it('shows nothing of what was altered or forged', async () => {
    for (const fate of ['altered', 'forged issuer'] as const) {
      await pick(page, [jsonFile(`${fate}.json`, issued(fate))]);
      const report = await openReport(page, `${fate}.json`);
      const text = (await report.textContent()) ?? '';
      for (const hidden of [...(fateOf(fate).hides ?? []), fateOf(fate).title])
        expect(text).not.toContain(hidden);
      expect(text).toContain('nothing that it says is shown');
    }
  });

  it('makes no markup, no script link and no request of what a credential says', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'hostile', name: SCRIPT });
    const hostile = await issueOb3({
      issuer,
      name: SCRIPT,
      change(unsigned) {
        const subject = unsigned.credentialSubject as { achievement: JsonObject };
        subject.achievement.image = { id: IMAGE, type: 'Image' };
        subject.achievement.description = SCRIPT;
        unsigned.evidence = [
          { id: 'javascript:globalThis.ran=true', type: ['Evidence'], name: 'press me' },
          { id: 'data:text/html,<script>alert(1)</script>', type: ['Evidence'], name: 'or me' },
        ];
      },
    });
    await pick(page, [jsonFile('hostile.json', hostile)]);
    const report = await openReport(page, 'hostile.json');
    expect(await report.textContent()).toContain('<img src=x');
    const links = await report
      .locator('a[href]')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('href'), each.getAttribute('rel')]));
    for (const [href = '', rel] of links) {
      expect(href).toMatch(/^(#|https?:)/);
      if (!href?.startsWith('#')) expect(rel).toBe('noopener noreferrer');
    }
    expect(world.hosts.askedOf('pictures.example')).toEqual([]);
    const html = await saved(page);
    expect(html).not.toMatch(/<script|<img src=x|href="javascript:|href="data:|<button|<form/i);
    expect(html).toContain('&lt;img src=x');
    await page.setContent(html);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  });

  it('saves a report that reads the same without scripts and asks nobody', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await openReport(page, 'good.json');
    const html = await saved(page);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|src="http/i);
    const before = world.hosts.asked.length;
    const browser = world.session.context.browser();
    const plain = await browser?.newContext({ javaScriptEnabled: false });
    const copy = await plain?.newPage();
    await copy?.setContent(html);
    const text = (await copy?.locator('main').textContent()) ?? '';
    for (const words of [
      'Signature valid',
      'operate lathe',
      'Mandatory elements',
      'it proves nothing by itself',
    ]) {
      expect(text).toContain(words);
    }
    await plain?.close();
    // the page itself may still be asking who knows the issuer; the file names hosts of its own
    const late = world.hosts.asked.slice(before).map(({ url }) => url);
    expect(late.filter((url) => !/registr|\.well-known|did\.json/.test(url))).toEqual([]);
  });

  it('speaks another language at once, the report included', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await page.locator('.language select').selectOption('de');
    await settled(page);
    const report = await openReport(page, 'good.json');
    await expect.poll(() => report.textContent()).toContain('Pflichtangaben');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await keepPictures(page, 'full-report-de');
  });

  it('is accessible, light and dark, and fits into 320 pixels', async () => {
    await pick(page, [
      jsonFile('good.json', issued('verified')),
      jsonFile('altered.json', issued('altered')),
    ]);
    await openReport(page, 'good.json');
    await openReport(page, 'altered.json');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await keepPictures(page, 'full-report-320');
  });

  it('compares with an address that the reader types', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    const report = await openReport(page, 'good.json');
    await report.locator('input[type=email]').fill('robin@learner.example');
    await report.locator('.typed button').click();
    await expect.poll(() => report.textContent()).toContain('Matches');
  });

  it('saves everything in the list, as one page, as data and as a table', async () => {
    await pick(page, [
      jsonFile('good.json', issued('verified')),
      jsonFile('altered.json', issued('altered')),
    ]);
    const whole = await saved(page, 'Save all reports as one page');
    expect(whole).toContain('Signature valid');
    expect(whole).toContain('Altered: do not rely on it');
    expect(whole).not.toContain('<script');
    const data = JSON.parse(await saved(page, 'Save all as JSON'));
    expect(data.inputs.map(({ input }: { input: string }) => input)).toEqual(['good.json', 'altered.json']);
    expect(data.inputs[0].reports[0].verdict).toBe('verified');
    const table = await saved(page, 'Save all as CSV');
    expect(table.split('\r\n').map((line) => line.split('","')[2])).toEqual([
      'verdict',
      'verified',
      'invalid',
      undefined,
    ]);
  });

  it('saves a report as data in the shape that the terminal prints', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await openReport(page, 'good.json');
    const data = JSON.parse(await saved(page, 'Save as JSON'));
    const path = join(folder, 'good.json');
    writeFileSync(path, JSON.stringify(issued('verified')));
    const lines: string[] = [];
    await main(['verify', '--json', path], (line) => lines.push(line));
    const printed = JSON.parse(lines[0] ?? '');
    expect(Object.keys(data)).toEqual(Object.keys(printed));
    expect(Object.keys(data.issuer).toSorted()).toEqual(expect.arrayContaining(['domain', 'id', 'says']));
    expect([data.input, data.verdict, data.format]).toEqual(['good.json', 'verified', printed.format]);
  });

  it('is opened from the popup', async () => {
    await page.close();
    const profile = await world.open(PROFILE_URL);
    const popup = await openPopup(world.session, profile);
    // the list comes a moment later, and moves what stands below it
    const { title } = fateOf('unreachable');
    await waitForPopup(popup, (text) => text.includes(title));
    await profile.waitForTimeout(600);
    const tree = await waitForPopup(popup, (text) => text.includes('Open the verifier'));
    const opened = world.session.context.waitForEvent('page');
    const [link] = byRole(tree, 'link', 'Open the verifier');
    if (!link) throw new Error('the popup has no such link');
    // the popup goes away with the press and answers no more
    void click(popup, link).catch(() => undefined);
    const verifier = await opened;
    await verifier.locator('.intake').waitFor();
    await verifier.close();
    await profile.close();
  });
});

/** Presses a button that saves, and answers with the file. */
async function saved(page: Page, button = 'Save report'): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return readFile(await download.path(), 'utf8');
}

interface Photo {
  /** degrees */
  turned?: number;
  type?: string;
}

/** A photo that shows one QR code or two, as the browser itself encodes it. */
async function photoOf(page: Page, texts: string[], { turned = 0, type = 'image/jpeg' }: Photo = {}) {
  const codes = texts
    .map((text) => qrPicture(text))
    .map(({ width, pixels }) => ({ width, pixels: [...pixels] }));
  const base64 = await page.evaluate(
    ({ codes, turned, type }) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1_200, 900];
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.fillStyle = '#dde';
      context.fillRect(0, 0, canvas.width, canvas.height);
      for (const [index, { width, pixels }] of codes.entries()) {
        const data = context.createImageData(width, width);
        for (const [at, value] of pixels.entries()) data.data.set([value, value, value, 255], at * 4);
        const [left, top] = index === 0 ? [70, 30] : [canvas.width - width - 30, canvas.height - width - 30];
        context.putImageData(data, left, top);
      }
      const other = document.createElement('canvas');
      [other.width, other.height] =
        turned % 180 ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
      const drawn = other.getContext('2d');
      drawn?.translate(other.width / 2, other.height / 2);
      drawn?.rotate((turned * Math.PI) / 180);
      drawn?.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
      return other.toDataURL(type, 0.9).split(',')[1] ?? '';
    },
    { codes, turned, type },
  );
  return Buffer.from(base64, 'base64');
}

/** A square of noise: what the decoder takes longest over. */
function noise(side: number) {
  let state = 1;
  const pixels = Uint8Array.from({ length: side * side }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 16;
  });
  return { width: side, height: side, pixels };
}

/** The same as a PNG, encoded by the browser. */
async function noisyPng(page: Page, side: number): Promise<Buffer> {
  const { pixels } = noise(side);
  const url = await page.evaluate(
    ([side, grey]) => {
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext('2d');
      const bytes = atob(grey);
      const data = new ImageData(side, side);
      for (let at = 0; at < bytes.length; at++) {
        const value = bytes.charCodeAt(at);
        data.data.set([value, value, value, 255], at * 4);
      }
      context?.putImageData(data, 0, 0);
      return canvas.convertToBlob({ type: 'image/png' }).then(
        (blob) =>
          new Promise<string>((resolve) => {
            const reader = new FileReader();
            reader.onload = () => resolve(String(reader.result));
            reader.readAsDataURL(blob);
          }),
      );
    },
    [side, Buffer.from(pixels).toString('base64')] as const,
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
