import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { demoDocuments } from '../demo/documents';
import { fateOf } from '../demo/fates';
import { jsonReply } from '../demo/server';
import { accessibilityProblems } from './support/axe';
import { commandsOf } from './support/commands';
import { keepPictures } from './support/screenshot';
import { entry, jsonFile, openVerifier, pick, type } from './support/verifier';
import { startWorld, type World } from './support/world';

const DRAFT: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://issuer.example/achievements/mooring',
  type: ['Achievement'],
  name: 'Mooring basics',
  description: 'Moors a ship of up to 20 metres with two lines.',
  criteria: { narrative: 'Attend all four evenings.' },
};
const BADGE_CLASS: JsonObject = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://issuer.example/badges/mooring',
  name: 'Mooring basics',
  description: 'Moors a ship.',
  image: 'https://issuer.example/mooring.png',
  criteria: { narrative: 'Attend all four evenings.' },
  issuer: 'https://issuer.example/profile',
};

let world: World;
let page: Page;
let documents: Record<string, JsonObject>;

beforeAll(async () => {
  world = await startWorld();
  documents = await demoDocuments();
  for (const [url, json] of Object.entries(documents)) world.hosts.reply(url, jsonReply(json));
  await world.session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => world?.close());
beforeEach(async () => {
  await page?.close();
  page = await openVerifier(world);
  await page.locator('.own input').check();
});

const preview = (label: string): Locator => entry(page, label).locator('.preview').first();

describe('the learner’s preview', () => {
  it('shows how a draft reads and what it could say, field by field', async () => {
    await pick(page, [jsonFile('draft.json', DRAFT), jsonFile('class.json', BADGE_CLASS)]);
    const seen = (await preview('draft.json').locator('.seen').textContent()) ?? '';
    expect(seen).toContain('Completed a course or took part; no assessment is stated.');
    expect(seen).toContain('This is a draft');
    const could = (await preview('draft.json').locator('.could').textContent()) ?? '';
    for (const words of [
      'A recruiter will miss',
      'how it was assessed',
      'alignment[].targetName',
      'creditsAvailable',
    ]) {
      expect(could).toContain(words);
    }
    expect(could).not.toContain('credentialSubject.achievement');
    expect(could).toContain('AchievementCredential.evidence[]');
    expect(await preview('draft.json').locator('.links').count()).toBe(0);
    const older = (await preview('class.json').locator('.could').textContent()) ?? '';
    expect(older).toContain('Field (Open Badges 2.0)');
    expect(world.hosts.askedOf('issuer.example')).toEqual([]);
    await keepPictures(page, 'preview-draft-en');
  });

  it('gives a text for the issuer that can be copied', async () => {
    await pick(page, [jsonFile('draft.json', DRAFT)]);
    const could = preview('draft.json').locator('.could');
    await could.getByRole('button', { name: /^Copy/ }).click();
    await expect.poll(() => could.locator('.copy .note').textContent()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('“Mooring basics”');
    expect(copied).toContain('criteria.narrative');
  });

  it('shows a signed badge as a recruiter sees it, and to whom it is bound', async () => {
    await pick(page, [jsonFile('mine.json', documents[fateOf('verified').link] ?? {})]);
    const mine = preview('mine.json');
    expect(await mine.locator('.frame').textContent()).toContain('Signature valid');
    const answer = mine.locator('.answer');
    await mine.locator('.seen > .typed input').fill('someone@else.example');
    await mine.locator('.seen > .typed button').click();
    await expect.poll(() => answer.textContent()).toContain('Differs');
    await mine.locator('.seen > .typed input').fill('robin@learner.example');
    await mine.locator('.seen > .typed button').click();
    await expect.poll(() => answer.textContent()).toContain('Matches');
  });

  it('tells the holder what an altered badge lacks, and shows the recruiter’s card without its content', async () => {
    await pick(page, [jsonFile('altered.json', documents[fateOf('altered').link] ?? {})]);
    const altered = preview('altered.json');
    const frame = (await altered.locator('.frame').textContent()) ?? '';
    expect(frame).toContain('Altered: do not rely on it');
    expect(frame).not.toContain('Works safely');
    await expect.poll(() => altered.locator('.could').textContent()).toContain('A recruiter will miss');
  });

  it('says which link keeps the proof and which one loses it', async () => {
    const { link } = fateOf('confirmed');
    await type(page, `${link}\n${fateOf('page-only').link}`);
    const credly = preview(link.slice(0, 40)).locator('.links');
    expect(await credly.locator('textarea').first().inputValue()).toBe(
      link.replace('/linked_in_profile', ''),
    );
    await credly.locator('summary').click();
    const table = (await credly.locator('table').textContent()) ?? '';
    expect(table).toContain('https://openbadgefactory.com/obv3/credentials/{id}.html');
    expect(table).toContain('https://www.credential.net/profile/{name}/wallet');
    const course = (await preview('coursera').locator('.links').textContent()) ?? '';
    expect(course).toContain('Coursera only shows a web page');
  });

  it('is accessible in German, light and dark, and fits into 320 pixels', async () => {
    await pick(page, [jsonFile('mine.json', documents[fateOf('verified').link] ?? {})]);
    await page.locator('.language select').selectOption('de');
    await expect.poll(() => preview('mine.json').textContent()).toContain('Was das Badge sagen könnte');
    await preview('mine.json').locator('.links summary').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(await commandsOf(page))).toEqual([]);
    }
    await keepPictures(page, 'preview-de');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await keepPictures(page, 'preview-320');
  });
});
