import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { demoDocuments } from '../demo/documents';
import { fateOf, HARBOUR } from '../demo/fates';
import { startDemoHosts } from '../demo/hosts';
import { type Hosts, jsonReply } from '../demo/server';
import { writePdf } from '../fixtures/pdf/write-pdf';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { keepPictures } from './support/screenshot';
import { entry, jsonFile, openReport, pick, type } from './support/verifier';
import { plainBrowser, SITE, serveWebSite } from './support/web-site';

let hosts: Hosts;
let browser: BrowserContext;
let page: Page;
let documents: Record<string, JsonObject>;
let troubles: string[];

beforeAll(async () => {
  hosts = await startDemoHosts();
  await serveWebSite(hosts);
  documents = await demoDocuments();
  browser = await plainBrowser(hosts.port);
});
afterAll(async () => {
  await browser?.browser()?.close();
  await hosts?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) troubles.push(message.text());
  });
  harbour({ permits: false });
  await page.goto(SITE);
});

/** Do the issuer's hosts let a web page read their answers? */
function harbour({ permits }: { permits: boolean }): void {
  const headers: Record<string, string> = permits ? { 'access-control-allow-origin': '*' } : {};
  for (const [url, json] of Object.entries(documents)) {
    hosts.reply(url, { ...(jsonReply(json) as { body: string }), type: 'application/json', headers });
  }
}

const issued = (fate: Parameters<typeof fateOf>[0]) => documents[fateOf(fate).link] ?? {};

describe('the verifier as a web page, without the extension', () => {
  it('verifies where the issuer permits web pages to ask', async () => {
    harbour({ permits: true });
    await pick(page, [
      jsonFile('good.json', issued('verified')),
      jsonFile('altered.json', issued('altered')),
      jsonFile('revoked.json', issued('revoked')),
    ]);
    const says = {
      'good.json': 'Signature valid',
      'altered.json': 'Altered: do not rely on it',
      'revoked.json': 'Revoked by its issuer',
    };
    for (const [name, headline] of Object.entries(says)) {
      expect(await entry(page, name).locator('summary').first().textContent()).toContain(headline);
    }
    expect(await page.locator('.web-note').allTextContents()).toHaveLength(1);
    const report = await openReport(page, 'good.json');
    expect(await report.textContent()).toContain('operate lathe');
    expect(troubles).toEqual([]);
  });

  it('says of a host that it may not ask that this is not the credential’s fault, and never calls it bad', async () => {
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await openReport(page, 'good.json');
    const text = (await entry(page, 'good.json').textContent()) ?? '';
    expect(text).toContain('Could not be checked');
    expect(text).toContain('A web page may ask only hosts that permit it');
    expect(text).toContain(HARBOUR);
    for (const bad of ['do not rely on it', 'Altered', 'Signature valid']) expect(text).not.toContain(bad);
    expect(troubles).toEqual([]);
  });

  it('says the same of a badge host', async () => {
    await type(page, fateOf('confirmed').link);
    const result = page.locator('.result-item');
    await result.locator('summary').first().click();
    await result
      .getByText(/credly\.com gave this page no answer/)
      .first()
      .waitFor();
    expect(await result.textContent()).toContain('Could not be checked');
  });

  it('opens a résumé PDF: what is attached and what is linked', async () => {
    harbour({ permits: true });
    const pdf = writePdf({
      pages: [{ lines: ['Robin Example', 'Fire Watch'], links: [{ line: 1, url: fateOf('expired').link }] }],
      attachments: [{ name: 'badge.json', content: JSON.stringify(issued('verified')) }],
    });
    await pick(page, [{ name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) }]);
    const verdicts = (await entry(page, 'resume.pdf').locator('summary.card').allTextContents()).join('\n');
    expect(verdicts).toContain('Signature valid');
    expect(verdicts).toContain('Genuine, but expired on 2025-09-01');
    expect(troubles).toEqual([]);
  });

  it('says plainly at the top what it cannot do', async () => {
    expect(await page.locator('.top').textContent()).toContain('This page runs without the extension');
  });

  it('previews drafts, in the language of the reader', async () => {
    await page.locator('.own input').check();
    await page.locator('.language select').selectOption('de');
    const draft = { type: ['Achievement'], name: 'Knoten', criteria: { narrative: 'Teilnahme genügt.' } };
    await pick(page, [jsonFile('draft.json', draft)]);
    expect(await page.locator('.preview .could').textContent()).toContain('Man wird vermissen');
    await keepPictures(page, 'web-build-de');
  });

  it('asks nobody but its own site before something is checked, and no other than named hosts then', async () => {
    // what the browser asks on its own account is none of the page's
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const elsewhere = () =>
      requested.map((url) => new URL(url).host).filter((host) => host !== new URL(SITE).host);
    await page.reload();
    await page.locator('.intake').waitFor();
    expect(elsewhere()).toEqual([]);
    harbour({ permits: true });
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    expect(elsewhere()).toContain(HARBOUR);
    for (const { url, headers } of hosts.asked) {
      if (!requested.includes(url) || url.startsWith(SITE)) continue;
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it('is accessible, light and dark', async () => {
    harbour({ permits: true });
    await pick(page, [jsonFile('good.json', issued('verified'))]);
    await openReport(page, 'good.json');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
    }
  });
});
