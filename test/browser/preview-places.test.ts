import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { demoDocuments } from '../demo/documents';
import { fateOf, HARBOUR } from '../demo/fates';
import { jsonReply } from '../demo/server';
import { issueOb3, makeIssuer } from '../fixtures/issuer';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { keepPictures } from './support/screenshot';
import { entry, jsonFile, openVerifier, pick, type } from './support/verifier';
import { plainBrowser, SITE, serveWebSite } from './support/web-site';
import { startWorld, type World } from './support/world';

let world: World;
let page: Page;
let documents: Record<string, JsonObject>;
/** signed, and its identifier is no web address: it cannot be had again anywhere */
let fileOnly: JsonObject;

beforeAll(async () => {
  world = await startWorld();
  documents = await demoDocuments();
  for (const [url, json] of Object.entries(documents)) world.hosts.reply(url, jsonReply(json));
  const issuer = await makeIssuer({ did: 'did:key', seed: 'places', name: 'Evening School' });
  fileOnly = await issueOb3({ issuer, id: 'urn:uuid:0d1f6a3e-5f0c-4a51-9d57-1f1e7c1a9b10', name: 'Knots' });
});
afterAll(() => world?.close());
beforeEach(async () => {
  await page?.close();
  page = await openVerifier(world);
  await page.locator('.own input').check();
});

type PlaceName = 'linkedin' | 'resume' | 'ats';
const PLACES: readonly PlaceName[] = ['linkedin', 'resume', 'ats'];
const place = (label: string, name: PlaceName): Locator => entry(page, label).locator(`.place.${name}`);
const text = async (where: Locator) => (await where.textContent()) ?? '';
const settledAs = (label: string, name: PlaceName, kind: 'found' | 'nothing') =>
  expect.poll(() => place(label, name).getAttribute('data-seen'), { timeout: 15_000 }).toBe(kind);

async function call(label: string, name: string, email: string): Promise<void> {
  const fields = entry(page, label).locator('.places .typed input');
  await fields.nth(0).fill(name);
  await fields.nth(1).fill(email);
}

describe('where a recruiter meets a badge', () => {
  it('shows a verified badge in three places, each with the link that we advise and the same verdict', async () => {
    const { link, title, headline } = fateOf('verified');
    await pick(page, [jsonFile('mine.json', documents[link] ?? {})]);
    for (const name of PLACES) {
      await settledAs('mine.json', name, 'found');
      const shown = await text(place('mine.json', name));
      expect(shown).toContain(headline);
      expect(shown).toContain(title);
      expect(await place('mine.json', name).locator('.sheet a').first().getAttribute('href')).toBe(link);
      // the file was checked, its address was not
      expect(shown).toContain(`${HARBOUR} was not asked`);
      expect(shown).toContain(`asked to allow: ${HARBOUR}`);
    }
    const linkedin = await text(place('mine.json', 'linkedin').locator('.sheet'));
    expect(linkedin).toMatch(/Issued [A-Z]\w+ \d{4} · Expires [A-Z]\w+ \d{4}/);
    expect(linkedin).toContain('Credential ID workshop-safety');
    expect(linkedin).toContain('Show credential');
    expect(await text(place('mine.json', 'resume').locator('.strip-line'))).toContain('1 badge in this PDF');
    expect(world.hosts.asked.some(({ url }) => url === link)).toBe(false);
    await keepPictures(page, 'places-verified');
  });

  it('answers whose it is as each place can: by name, by the address in an application or a PDF', async () => {
    await pick(page, [jsonFile('mine.json', documents[fateOf('verified').link] ?? {})]);
    await settledAs('mine.json', 'ats', 'found');
    const bubble = (name: PlaceName) => place('mine.json', name).locator('.bubble');
    const ask = 'Ask the candidate to which e-mail address it was issued.';
    for (const name of PLACES) expect(await text(bubble(name))).toContain(ask);
    await call('mine.json', 'Robin Meyer', 'robin@learner.example');
    await expect.poll(() => text(bubble('ats'))).toContain('Issued to an e-mail address on this page');
    expect(await text(bubble('linkedin'))).toContain(ask);
    expect(await text(bubble('resume'))).toContain('Issued to an e-mail address in the résumé');
    await call('mine.json', 'Robin Meyer', 'someone@else.example');
    await expect.poll(() => text(bubble('ats'))).toContain('Not issued to any of the 1 address');
    expect(await text(place('mine.json', 'linkedin').locator('.sheet'))).not.toContain('@');
  });

  it('opens the whole card from the mark and from the strip’s entry, with the keyboard too', async () => {
    await pick(page, [jsonFile('mine.json', documents[fateOf('verified').link] ?? {})]);
    await settledAs('mine.json', 'linkedin', 'found');
    const mark = place('mine.json', 'linkedin').locator('.mark');
    expect(await mark.getAttribute('aria-label')).toContain('Workshop Safety');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('true');
    expect(await text(place('mine.json', 'linkedin').locator('.bubble'))).toContain(
      'Works safely at the lathe',
    );
    await place('mine.json', 'resume').locator('.strip-line button').click();
    await expect
      .poll(() => text(place('mine.json', 'resume').locator('.bubble')))
      .toContain('How this was checked');
  });

  it('switches between the link that we advise and the one that most people paste', async () => {
    const { link, headline } = fateOf('confirmed');
    await type(page, link);
    const label = link.slice(0, 40);
    for (const name of PLACES) {
      await settledAs(label, name, 'found');
      expect(await text(place(label, name))).toContain(headline);
      // Credly needs no leave, and was asked just now
      expect(await text(place(label, name))).not.toContain('was not asked');
      expect(await text(place(label, name))).not.toContain('asked to allow');
    }
    const radios = entry(page, label).locator('.ways input');
    await radios.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await radios.nth(1).isChecked()).toBe(true);
    for (const name of PLACES) {
      await settledAs(label, name, 'nothing');
      const shown = await text(place(label, name));
      expect(shown).toContain('this link leads to no badge');
      expect(shown).not.toContain(headline);
      expect(await place(label, name).locator('.mark').count()).toBe(0);
      expect(await place(label, name).locator('.sheet a').first().getAttribute('href')).toBe(
        'https://www.credly.com/users/your-name/badges',
      );
    }
    expect(await text(place(label, 'resume').locator('.strip-line'))).toContain(
      'holds no link to a badge and no credential',
    );
    await keepPictures(page, 'places-usual');
    await page.keyboard.press('ArrowLeft');
    for (const name of PLACES) await settledAs(label, name, 'found');
  });

  it('says of a host that shows a web page only what Legible says there, without a switch', async () => {
    await type(page, fateOf('page-only').link);
    for (const name of PLACES) {
      await settledAs('coursera', name, 'found');
      expect(await text(place('coursera', name))).toContain('Only a web page: nothing to verify');
    }
    expect(await text(place('coursera', 'linkedin').locator('.sheet'))).toContain('Coursera');
    expect(await entry(page, 'coursera').locator('.ways').count()).toBe(0);
  });

  it.each(['expired', 'revoked', 'altered'] as const)(
    'shows a badge that is %s as just that',
    async (fate) => {
      const { link, headline, hides = [] } = fateOf(fate);
      await type(page, link);
      for (const name of PLACES) {
        await settledAs(link.slice(0, 40), name, 'found');
        const shown = await text(place(link.slice(0, 40), name).locator('.bubble'));
        expect(shown).toContain(headline);
        expect(shown).not.toContain('Signature valid');
        for (const words of hides) expect(shown).not.toContain(words);
      }
    },
  );

  it('says that a mere file cannot be linked, and shows it attached to the PDF', async () => {
    await pick(page, [jsonFile('knots.json', fileOnly)]);
    for (const name of ['linkedin', 'ats'] as const) {
      await settledAs('knots.json', name, 'nothing');
      expect(await text(place('knots.json', name))).toContain('A file has no address');
      expect(await place('knots.json', name).locator('.sheet a, .mark').count()).toBe(0);
    }
    await settledAs('knots.json', 'resume', 'found');
    const resume = await text(place('knots.json', 'resume'));
    expect(resume).toContain('Attached to this PDF: Knots');
    expect(resume).toContain('1 badge in this PDF');
    expect(resume).toContain('Signature valid');
    await keepPictures(page, 'places-file');
  });

  it('is accessible in five languages, light and dark, and fits into 320 pixels', async () => {
    await type(page, fateOf('confirmed').link);
    const label = fateOf('confirmed').link.slice(0, 40);
    for (const language of ['en', 'de', 'fr', 'es', 'nl']) {
      await page.locator('.language select').selectOption(language);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
      await settledAs(label, 'ats', 'found');
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (language === 'de') await keepPictures(page, 'places-320-de');
      await page.setViewportSize({ width: 1100, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
      }
    }
  });
});

describe('the same in the web build', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    await serveWebSite(world.hosts);
    browser = await plainBrowser(world.hosts.port);
  });
  afterAll(() => browser?.browser()?.close());

  it('shows the three places, and says no more than could be checked', async () => {
    await page.close();
    page = await browser.newPage();
    await page.goto(SITE);
    await page.locator('.own input').check();
    await pick(page, [jsonFile('knots.json', fileOnly)]);
    await settledAs('knots.json', 'resume', 'found');
    expect(await text(place('knots.json', 'resume'))).toContain('Signature valid');
    await settledAs('knots.json', 'linkedin', 'nothing');
  });
});
