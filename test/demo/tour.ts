import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type AxNode, boxOf, spokenText } from '../browser/support/ax';
import { hoverBadge, leaveBadge, openCard } from '../browser/support/card';
import type { Session } from '../browser/support/launch';
import { FATES, type Fate } from './fates';
import { PROFILES } from './profile';
import { table } from './table';

const FOLDER = fileURLToPath(new URL('../../screenshots/', import.meta.url));
/** Pixels of page shown around the card. */
const MARGIN = 16;

/**
 * Hovers over each badge of the demo profile, prints what the card says and takes pictures of it.
 *
 * @returns whether every badge met its fate
 */
export async function tour({ context }: Session): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(PROFILES[0]?.url ?? 'about:blank');
  const rows: string[][] = [];
  let asExpected = true;
  for (const fate of FATES) {
    const seen = await visit(page, fate);
    asExpected &&= seen.ok;
    rows.push([fate.title, fate.fate, fate.verdict, seen.said, seen.ok ? 'yes' : 'NO']);
  }
  console.log(table(['Badge', 'Fate', 'Verdict due', 'What the card says', 'As expected'], rows));
  console.log(`Screenshots of the cards: ${relative(process.cwd(), FOLDER) || FOLDER}`);
  return asExpected;
}

async function visit(page: Page, fate: Fate): Promise<{ ok: boolean; said: string }> {
  try {
    const card = await hoverBadge(page, fate.link, fate.headline);
    await picture(page, fate.fate.replaceAll(' ', '-'));
    await leaveBadge(page);
    return { ok: true, said: headlineIn(card, fate) };
  } catch (error) {
    const card = await openCard(page);
    if (card) await leaveBadge(page);
    const said = card ? spokenText(card) : String(error);
    return { ok: false, said: said.slice(0, 70) };
  }
}

/** The first line of the card, as far as it belongs to the verdict. */
function headlineIn(card: AxNode, { headline }: Fate): string {
  const text = spokenText(card);
  const at = text.indexOf(headline);
  return at < 0 ? text.slice(0, 70) : headline;
}

/** Pictures of the open card, light and dark, in the folder that the demo names. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const card = await openCard(page);
    if (!card) continue;
    const { x, y, width, height } = await boxOf(page, card);
    const clip = {
      x: Math.max(0, x - MARGIN),
      y: Math.max(0, y - MARGIN),
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    };
    const path = join(FOLDER, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, clip });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
