import { type BadgeMessage, type ListedBadge, MAX_BADGES } from '../../messages';
import type { Report, Verdict } from '../../model';
import { forget, forgetWhere, keep, kept } from '../../platform/session-store';

/** What is known of a tab's badges. Kept in memory of the browser only, and gone with the tab's document. */
const badgesKey = (tabId: number) => `tab:${tabId}:badges`;
const reportsKey = (tabId: number, badge: BadgeMessage) => `tab:${tabId}:reports:${badgeKey(badge)}`;

/** A badge that the page itself carries has no address: its text tells it apart. */
export function badgeKey({ url, embedded }: BadgeMessage): string {
  return url !== '' ? url : `embedded:${embedded?.length ?? 0}:${embedded?.slice(0, 200) ?? ''}`;
}

export function keepBadges(tabId: number, badges: BadgeMessage[]): Promise<void> {
  return keep(badgesKey(tabId), badges);
}

/** The badges of a tab: those in its page, then those in the PDF that it shows, each once. */
export async function badgesOf(tabId: number): Promise<BadgeMessage[]> {
  const [list, inPdf] = await Promise.all([kept(badgesKey(tabId)), pdfBadgesOf(tabId)]);
  const found = [...(Array.isArray(list) ? list.filter(isBadge) : []), ...inPdf.badges];
  return [...new Map(found.map((badge) => [badgeKey(badge), badge])).values()];
}

/** A prefix of no other key: forgetting it forgets nothing else. */
const pdfKey = (tabId: number) => `tab:${tabId}:in-pdf`;

async function pdfBadgesOf(tabId: number): Promise<{ page: string; badges: BadgeMessage[] }> {
  const known = await kept(pdfKey(tabId));
  if (!isRecord(known) || typeof known.page !== 'string' || !Array.isArray(known.badges))
    return { page: '', badges: [] };
  return { page: known.page, badges: known.badges.filter(isBadge) };
}

/** Keeps what a PDF of this page holds beside what others of it do. */
export async function keepPdfBadges(tabId: number, page: string, badges: BadgeMessage[]): Promise<void> {
  const before = await pdfBadgesOf(tabId);
  const both = [...(before.page === page ? before.badges : []), ...badges];
  const once = [...new Map(both.map((badge) => [badgeKey(badge), badge])).values()];
  await keep(pdfKey(tabId), { page, badges: once.slice(0, MAX_BADGES) });
}

/** The tab may have gone to another page, of which nobody told that the last one was left. */
export async function forgetPdfUnless(tabId: number, page: string): Promise<void> {
  const known = await pdfBadgesOf(tabId);
  if (known.badges.length > 0 && known.page !== page) await forget(pdfKey(tabId));
}

/** Reports with what they were made for. */
export interface KeptReports {
  reports: Report[];
  /** milliseconds since 1970 */
  at: number;
  /** digest of whom they were compared with */
  whose: string;
  /** digest of the reader's pins and language */
  settings: string;
  /** registries, site and endorsers were asked too */
  standing: boolean;
}

/** Verdicts that other tabs must hear of at once: what they were told before is no longer so. */
const TAKEN_BACK: readonly Verdict[] = ['revoked', 'suspended', 'invalid'];

export async function keepReports(tabId: number, badge: BadgeMessage, kept: KeptReports): Promise<void> {
  const own = reportsKey(tabId, badge);
  await keep(own, kept);
  if (!kept.reports.some(({ verdict }) => TAKEN_BACK.includes(verdict))) return;
  const end = `:reports:${badgeKey(badge)}`;
  await forgetWhere((key) => key !== own && /^tab:\d+:reports:/.test(key) && key.endsWith(end));
}

export function forgetReports(tabId: number, badge: BadgeMessage): Promise<void> {
  return forget(reportsKey(tabId, badge));
}

/** The last reports on a badge, however old. */
export async function keptReports(tabId: number, badge: BadgeMessage): Promise<KeptReports | undefined> {
  const known = await kept(reportsKey(tabId, badge));
  return isKeptReports(known) ? known : undefined;
}

/** The badges of a tab with the reports there are, however old; first the one that the reader pointed at. */
export async function listTab(tabId: number, asked?: BadgeMessage): Promise<ListedBadge[]> {
  const found = await badgesOf(tabId);
  const known = asked === undefined || found.some((badge) => badgeKey(badge) === badgeKey(asked));
  const badges = known ? found : [asked, ...found];
  return Promise.all(
    badges.map(async (badge) => ({
      badge,
      reports: (await keptReports(tabId, badge))?.reports ?? [],
    })),
  );
}

export function forgetTab(tabId: number): Promise<void> {
  return forget(`tab:${tabId}:`);
}

const askedKey = (tabId: number) => `tab:${tabId}:asked`;

/** Keeps what the reader pointed at last in a tab, until its page is left. */
export function keepAsked(tabId: number, badge: BadgeMessage): Promise<void> {
  return keep(askedKey(tabId), badge);
}

export async function askedOf(tabId: number): Promise<BadgeMessage | undefined> {
  const badge = await kept(askedKey(tabId));
  return isBadge(badge) ? badge : undefined;
}

// a store may be damaged: what has not the shape that was put there counts as not kept
function isBadge(value: unknown): value is BadgeMessage {
  if (!isRecord(value)) return false;
  return typeof value.url === 'string' && typeof value.label === 'string' && typeof value.kind === 'string';
}

function isKeptReports(value: unknown): value is KeptReports {
  if (!isRecord(value) || !Array.isArray(value.reports)) return false;
  return typeof value.at === 'number' && typeof value.whose === 'string' && value.reports.every(isReport);
}

function isReport(value: unknown): value is Report {
  return isRecord(value) && typeof value.verdict === 'string' && Array.isArray(value.checks);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
