import { type BadgeMessage, MAX_BADGES } from '../../messages';
import { drop, forget, keep, kept, keptBelow } from '../../platform/session-store';
import { badgeKey } from './badge-key';
import { isBadge, isRecord } from './shapes';

/** What is known of a tab's badges. Kept in memory of the browser only, and gone with the tab's document. */
const tabKey = (tabId: number) => `tab:${tabId}:`;
const framesKey = (tabId: number) => `${tabKey(tabId)}frame:`;
const pdfKey = (tabId: number) => `${tabKey(tabId)}in-pdf`;

/** A page shows few frames that the reader lets us look into. */
const MAX_FRAMES = 20;

/** A badge of a tab, by what tells it apart. */
export interface TabBadge {
  key: string;
  /** 0 for the page itself and for a PDF that it shows */
  frameId: number;
  badge: BadgeMessage;
}

/** A document of a tab, as the browser tells it. */
export interface PlaceOfPage {
  tabId: number;
  frameId: number;
  url: string | undefined;
  /** changes with each document, where the browser says it */
  documentId?: string | undefined;
}

interface Told extends Pick<PlaceOfPage, 'documentId'> {
  page: string;
  badges: Omit<TabBadge, 'frameId'>[];
}

/** An address without the place in its page: a fragment that is a route is another page. */
export function pageOf(url: string | undefined): string {
  return (url ?? '').replace(/#(?![!/]).*$/s, '');
}

/** Is what was told about this document? Where the browser gives documents no names, their address has to do. */
function isOf(told: Told, { documentId, url }: Pick<PlaceOfPage, 'documentId' | 'url'>): boolean {
  if (told.documentId === undefined || documentId === undefined) return told.page === pageOf(url);
  return told.documentId === documentId;
}

/** What a document told of its badges takes the place of what it told before; another document ends all that was known. */
export async function keepBadges(place: PlaceOfPage, badges: readonly BadgeMessage[]): Promise<void> {
  const { tabId, frameId, documentId, url } = place;
  const before = await toldBy(tabId, frameId);
  if (frameId === 0 && before && !isOf(before, place)) await forgetPage(tabId);
  if (!before && frameId !== 0 && (await keptBelow(framesKey(tabId))).size >= MAX_FRAMES) return;
  const told: Told = {
    page: pageOf(url),
    ...(documentId === undefined ? {} : { documentId }),
    badges: await Promise.all(badges.map(async (badge) => ({ key: await badgeKey(badge), badge }))),
  };
  await keep(`${framesKey(tabId)}${frameId}`, told);
}

async function toldBy(tabId: number, frameId: number): Promise<Told | undefined> {
  const told = await kept(`${framesKey(tabId)}${frameId}`);
  return isTold(told) ? told : undefined;
}

/** The documents of a tab that told of badges, the page itself first. */
export async function documentsOf(tabId: number): Promise<{ frameId: number; documentId?: string }[]> {
  return (await framesOf(tabId)).map(([frameId, { documentId }]) => ({
    frameId,
    ...(documentId === undefined ? {} : { documentId }),
  }));
}

async function framesOf(tabId: number): Promise<[frameId: number, told: Told][]> {
  const frames = [...(await keptBelow(framesKey(tabId)))].flatMap(([id, told]): [number, Told][] =>
    isTold(told) ? [[Number(id), told]] : [],
  );
  return frames.sort(([one], [other]) => one - other);
}

/** The badges of a tab: those in its page, in its frames, then those in the PDF that it shows, each once. */
export async function badgesOf(tabId: number): Promise<TabBadge[]> {
  const [frames, inPdf] = await Promise.all([framesOf(tabId), pdfBadgesOf(tabId)]);
  const found = frames.flatMap(([frameId, { badges }]) => badges.map((each) => ({ ...each, frameId })));
  const all = [...found, ...inPdf.badges.map((each) => ({ ...each, frameId: 0 }))];
  // the first of its kind stays where it is
  return [...new Map(all.toReversed().map((each) => [each.key, each])).values()].toReversed();
}

async function pdfBadgesOf(tabId: number): Promise<Told> {
  const known = await kept(pdfKey(tabId));
  return isTold(known) ? known : { page: '', badges: [] };
}

/** Keeps what a PDF of this page holds beside what others of it do. */
export async function keepPdfBadges(tabId: number, page: string, badges: BadgeMessage[]): Promise<void> {
  const before = await pdfBadgesOf(tabId);
  const news = await Promise.all(badges.map(async (badge) => ({ key: await badgeKey(badge), badge })));
  const both = [...(before.page === page ? before.badges : []), ...news];
  const once = [...new Map(both.map((each) => [each.key, each])).values()];
  await keep(pdfKey(tabId), { page, badges: once.slice(0, MAX_BADGES) } satisfies Told);
}

/** The tab may have gone to another page, of which nobody told that the last one was left. */
export async function forgetPdfUnless(tabId: number, page: string): Promise<void> {
  const known = await pdfBadgesOf(tabId);
  if (known.badges.length > 0 && known.page !== page) await drop(pdfKey(tabId));
}

export function forgetTab(tabId: number): Promise<void> {
  return forget(tabKey(tabId));
}

/** A frame that has gone, or shows something else. */
export function forgetFrame(tabId: number, frameId: number): Promise<void> {
  return drop(`${framesKey(tabId)}${frameId}`);
}

/** What the page told, and what was found out about it; not what the reader did, which names its page. */
async function forgetPage(tabId: number): Promise<void> {
  await Promise.all([forget(framesKey(tabId)), forget(`${tabKey(tabId)}reports:`)]);
}

function isTold(value: unknown): value is Told {
  if (!isRecord(value) || typeof value.page !== 'string' || !Array.isArray(value.badges)) return false;
  return value.badges.every((each) => isRecord(each) && typeof each.key === 'string' && isBadge(each.badge));
}
