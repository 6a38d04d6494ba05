import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Keeps pictures of a whole page in light and dark, when `SCREENSHOTS` names a folder for them. */
export async function keepPictures(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
}
