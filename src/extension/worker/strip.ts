import type { BadgeMessage, PdfAnswer, PdfSource, StripSettings } from '../../messages';
import { showCount } from '../../platform/action';
import { drop, keep, kept } from '../../platform/session-store';
import { injectInto, shownPdfs, tabOf } from '../../platform/tabs';
import { stripWords } from '../../ui/strip/words';
import { isNamed } from '../settings/named-hosts';
import { preferences } from '../settings/preferences';
import { runsAt } from '../settings/sites';
import stripFile from '../strip.iife?script';
import { checkAhead } from './ahead';
import { badgeKey } from './badge-key';
import { askEngine } from './engine';
import { reading } from './surroundings';
import { badgesOf, forgetPdfUnless, keepPdfBadges, pageOf } from './tab-badges';
import { keptReports } from './tab-reports';

/** The page that shows the file, as the browser tells it. */
interface Place {
  tabId: number;
  url: string | undefined;
}

/** The page for which the toolbar button was pressed, and whether the strip has heard of it yet. */
const pressedKey = (tabId: number) => `tab:${tabId}:pressed`;
const newsKey = (tabId: number) => `tab:${tabId}:press-is-new`;

/** The reader pressed the toolbar button: the strip comes over the PDF of this tab, and reads it at once. */
export async function pressedAt(tabId: number): Promise<boolean> {
  const files = await shownPdfs(tabId);
  if (files.length === 0) return false;
  await keep(pressedKey(tabId), pageOf((await tabOf(tabId))?.url));
  await keep(newsKey(tabId), true);
  return injectInto(tabId, [stripFile]);
}

/** A page has loaded, or shows another PDF: on the reader's sites the strip comes by itself, and asks before it reads. */
export async function loadedAt(tabId: number, url: string): Promise<void> {
  await forgetPdfUnless(tabId, pageOf(url));
  if ((await runsAt(url)) && (await shownPdfs(tabId, true)).length > 0) await injectInto(tabId, [stripFile]);
}

/** How the strip speaks, and whether the reader has said already that these files may be read. */
export async function stripSettings(tabId: number): Promise<StripSettings> {
  const { language, mode, aheadHosts } = await preferences();
  const pressed = (await kept(newsKey(tabId))) === true;
  await drop(newsKey(tabId));
  const files = await filesOf(tabId);
  const named = (file: string) => isNamed(new URL(file).hostname, aheadHosts);
  return {
    language,
    mode: mode === 'click' ? 'click' : 'hover',
    atOnce: pressed || (mode === 'ahead' && files.length > 0 && files.every(named)),
    files,
    words: stripWords(language),
  };
}

/** One file of a tab at a time: whoever sends many has to wait. */
const turns = new Map<number, Promise<unknown>>();

/**
 * Reads a PDF for the strip. A page can make its content script say anything: only what the tab is or shows is asked
 * for, and only where that is allowed.
 */
export function readPdf(place: Place, source: PdfSource): Promise<PdfAnswer | undefined> {
  const { tabId } = place;
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(() => work(place, source));
  const quiet = turn.catch(() => undefined);
  turns.set(tabId, quiet);
  void quiet.then(() => turns.get(tabId) === quiet && turns.delete(tabId));
  return turn;
}

async function work({ tabId, url }: Place, source: PdfSource): Promise<PdfAnswer | undefined> {
  const isFile = 'url' in source;
  if (isFile && !(await filesOf(tabId)).includes(source.url)) return undefined;
  const { language } = await preferences();
  // the press on the toolbar button is leave to read what that very page is from
  const page = await kept(pressedKey(tabId));
  const leave = isFile && typeof page === 'string' && page === pageOf(url) && sameOrigin(page, source.url);
  const done = leave ? reading(source.url) : undefined;
  const answer = await askEngine<PdfAnswer>({ name: 'engine-pdf', source, language }).finally(() => done?.());
  await keepPdfBadges(tabId, pageOf(url), answer.badges);
  await showCount(tabId, (await badgesOf(tabId)).length);
  return answer;
}

/** Asks about badges whose hosts the reader named for it, and answers with what is known of each: its verdict's sentence. */
export async function verdictsOf(tabId: number, badges: readonly BadgeMessage[]): Promise<string[]> {
  await checkAhead(tabId, badges);
  return Promise.all(
    badges.map(
      async (badge) => (await keptReports(tabId, await badgeKey(badge)))?.reports[0]?.headline ?? '',
    ),
  );
}

/** The files that may be asked for: those of the page's own making it has to hand over itself. */
async function filesOf(tabId: number): Promise<string[]> {
  return (await shownPdfs(tabId)).filter((each) => /^https:/.test(each) && URL.canParse(each));
}

function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
