import type { Locator, Page } from 'playwright-core';
import type { JsonObject } from '../../../src/model';
import type { World } from './world';

/** The verifier page's place in the extension. */
export const VERIFIER = 'src/extension/pages/verifier/index.html';

/** Opens the verifier page of the extension in a new tab. */
export function openVerifier(world: World): Promise<Page> {
  return world.open(world.session.extensionUrl(VERIFIER));
}

/** A file as the picker hands it over. */
export interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function jsonFile(name: string, json: JsonObject): PickedFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(json)) };
}

/** Picks files and waits until all of the list is checked. */
export async function pick(page: Page, files: PickedFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await settled(page);
}

/** Types into the field and waits until all of the list is checked. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('.intake form button').click();
  await settled(page);
}

/** Waits until nothing of the list is waiting or under way; so many milliseconds at most. */
export async function settled(page: Page, timeout = 30_000): Promise<void> {
  await page.locator('.progress').waitFor();
  await page.waitForFunction(
    () => {
      const [done, all] = document.querySelector('.progress')?.textContent?.match(/\d+/g) ?? [];
      return done !== undefined && done === all;
    },
    undefined,
    { timeout },
  );
}

/** The list entry of an input, by its label. */
export function entry(page: Page, label: string): Locator {
  return page.locator('.result-item', { has: page.locator('.bar b', { hasText: label }) });
}

/** Opens the full report of an entry that holds one credential. */
export async function openReport(page: Page, label: string): Promise<Locator> {
  const result = entry(page, label);
  await result.locator('summary').first().click();
  const report = result.locator('.full').first();
  await report.waitFor();
  return report;
}
