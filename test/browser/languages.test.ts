import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENTENCES } from '../../src/report';
import { wordsFor } from '../../src/ui';
import { optionsWords } from '../../src/ui/options/words';
import { FATES, fateOf } from '../demo/fates';
import { picture } from '../demo/tour';
import { spokenText } from './support/ax';
import { hoverBadge, leaveBadge, openCard } from './support/card';
import { waitForMarks } from './support/marks';
import { PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let settings: Page;

beforeAll(async () => {
  world = await startWorld();
  settings = await world.open(world.session.extensionUrl('src/extension/pages/options/index.html'));
});
afterAll(() => world?.close());

describe.each(['de', 'fr', 'es', 'nl'])('a reader who chose %s', (language) => {
  const words = wordsFor(language);
  const sentence = (reason: string) => SENTENCES[language]?.[reason] ?? reason;

  it('reads settings, card, readings and explanation in it', async () => {
    await settings.locator('select').selectOption(language);
    await settings.getByRole('heading', { name: optionsWords(language).title }).waitFor();
    expect(await settings.locator('html').getAttribute('lang')).toBe(language);
    const page = await world.open(PROFILE_URL);
    await waitForMarks(page, FATES.length);
    const good = spokenText(await hoverBadge(page, fateOf('verified').link, sentence('verdict-verified')));
    for (const label of [words.canDo, words.assessedBy, words.saysWho, words.inForce, words.thisPerson]) {
      expect(good).toContain(label);
    }
    expect(good).toContain(words.methods['observed-performance']);
    // what the credential says stays in the credential's own words
    expect(good).toContain('Workshop Safety');
    await picture(page, `verified-${language}`);
    await leaveBadge(page);
    const broken = spokenText(
      await hoverBadge(page, fateOf('altered').link, sentence('verdict-invalid-altered')),
    );
    expect(broken).toContain(sentence('altered'));
    expect(broken).not.toContain('Master Rigger');
    await page.close();
  });
});

describe('a reader who wants to press first', () => {
  it('is shown nothing for resting the mouse, and the card for pressing the mark', async () => {
    await settings.locator('select').selectOption('en');
    await settings.getByLabel(optionsWords('en').click).check();
    await settings.getByText(optionsWords('en').saved).waitFor();
    const page = await world.open(PROFILE_URL);
    const marks = await waitForMarks(page, FATES.length);
    await expect(hoverFor(page, 1500)).resolves.toBeUndefined();
    expect(marks.length).toBe(FATES.length);
    await settings.getByLabel(optionsWords('en').hover).check();
    await page.reload();
    await waitForMarks(page, FATES.length);
    const { link, headline } = fateOf('verified');
    await hoverBadge(page, link, headline);
    await page.close();
  });

  /** What is open after the mouse has rested on a badge for so many milliseconds. */
  async function hoverFor(page: Page, rest: number) {
    await page
      .locator(`a[href*="${new URL(fateOf('confirmed').link).host}"]`)
      .first()
      .hover();
    await page.waitForTimeout(rest);
    return openCard(page);
  }
});

describe('the settings page', () => {
  it('takes a list of issuers, refuses what is none, and clears everything', async () => {
    const words = optionsWords('en');
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const input = settings.locator('input[type=file]');
    await input.setInputFiles(file('no.json', '{"mood":"merry"}'));
    await settings.getByText(words.notImported).waitFor();
    const list = {
      name: 'Our partners',
      issuers: [{ ids: ['did:web:harbour-institute.example'], name: 'Harbour' }],
    };
    await input.setInputFiles(file('list.json', JSON.stringify(list)));
    await settings.getByText('Our partners').first().waitFor();
    await settings.getByRole('button', { name: words.clear }).click();
    await settings.getByText(words.cleared).waitFor();
    expect(await settings.getByText('Our partners').count()).toBe(0);
  });

  it('is whole at 320 pixels, light and dark', async () => {
    await settings.setViewportSize({ width: 320, height: 900 });
    const overflow = await settings.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await settings.emulateMedia({ colorScheme });
      await settings.screenshot({ path: `screenshots/settings-${colorScheme}.png`, fullPage: true });
    }
  });
});
