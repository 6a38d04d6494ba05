import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionsWords } from '../../src/ui/options/words';
import { FATES, fateOf } from '../demo/fates';
import { boxOf } from './support/ax';
import { hoverBadge, waitForCard, waitForNoCard } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { willGrant } from './support/permissions';
import { keepPictures } from './support/screenshot';
import { PROFILE_URL, startWorld, type World } from './support/world';

/** An applicant tracking system of the reader's own, with the résumé in a frame. */
const ATS = 'jobs.hiring.example';
const CANDIDATE = `https://${ATS}/candidates/1`;
const words = optionsWords('en');
const { link, headline, title } = fateOf('confirmed');

let world: World;
let settings: Page;

beforeAll(async () => {
  world = await startWorld();
  world.hosts.reply(CANDIDATE, {
    body: '<!doctype html><html lang="en"><title>Robin</title><h1>Robin Example</h1><iframe src="/resume/1" width="600" height="300" title="Résumé"></iframe></html>',
  });
  world.hosts.reply(`https://${ATS}/resume/1`, {
    body: `<!doctype html><title>Résumé</title><p><a href="${link}">${title}</a></p>`,
  });
  settings = await world.open(world.session.extensionUrl('src/extension/pages/options/index.html'));
});
afterAll(() => world?.close());

async function add(text: string): Promise<void> {
  await settings.bringToFront();
  await settings.getByLabel(words.siteField).fill(text);
  await settings.getByRole('button', { name: words.siteAdd }).click();
}

describe('a site that the reader adds', () => {
  it('must have a public name', async () => {
    await add('localhost');
    await settings.getByText(words.siteUnclear).waitFor();
    expect(await settings.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  });

  it('is marked by itself from then on, also in a frame of its own', async () => {
    const before = await world.open(CANDIDATE);
    await before.waitForTimeout(700);
    expect(await marksOf(before)).toEqual([]);
    await before.close();
    await willGrant(world.session, [ATS]);
    await add(`https://${ATS}/some/page`);
    await settings.getByRole('button', { name: `Remove ${ATS}` }).waitFor();
    const page = await world.open(CANDIDATE);
    const [mark] = await waitForMarks(page, 1);
    // beside the link, though it lies in a frame
    const inFrame = page.frameLocator('iframe').getByRole('link');
    const at = await inFrame.boundingBox();
    const marked = mark && (await boxOf(page, mark));
    if (!at || !marked) throw new Error('nothing is drawn');
    expect(Math.abs(marked.y - at.y)).toBeLessThan(12);
    expect(marked.x).toBeGreaterThan(at.x + at.width - 4);
    await inFrame.hover();
    await waitForCard(page, (text) => text.includes(headline));
    await keepPictures(page, 'resume-in-frame');
    await page.mouse.move(900, 600);
    await waitForNoCard(page);
    await inFrame.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await waitForCard(page, (text) => text.includes(headline));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // out of the frame's sight: no mark lies over the page
    await page
      .frames()[1]
      ?.evaluate(() =>
        document.body.append(Object.assign(document.createElement('p'), { style: 'height:3000px' })),
      );
    await inFrame.evaluate(() => scrollTo(0, 2000));
    await waitForMarks(page, 0);
    await page.close();
    await keepPictures(settings, 'sites');
  });

  it('is left alone again when it is taken away', async () => {
    await settings.bringToFront();
    await settings.getByRole('button', { name: `Remove ${ATS}` }).click();
    await settings.getByText(words.saved).waitFor();
    const page = await world.open(CANDIDATE);
    await page.waitForTimeout(700);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });
});

describe('a site that comes with Legible', () => {
  it('can be switched off, and on again', async () => {
    await settings.bringToFront();
    await settings.getByLabel('linkedin.com').uncheck();
    const page = await world.open(PROFILE_URL);
    await page.waitForTimeout(700);
    expect(await marksOf(page)).toEqual([]);
    await settings.bringToFront();
    await settings.getByLabel('linkedin.com').check();
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page, FATES.length);
    await hoverBadge(page, link, headline);
  });
});
