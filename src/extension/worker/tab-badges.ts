import type { BadgeMessage, ListedBadge } from '../../messages';
import type { Report } from '../../model';
import { forget, keep, kept } from '../../platform/session-store';

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

export async function badgesOf(tabId: number): Promise<BadgeMessage[]> {
  return ((await kept(badgesKey(tabId))) as BadgeMessage[] | undefined) ?? [];
}

interface KeptReports {
  reports: Report[];
  at: number;
}

export function keepReports(tabId: number, badge: BadgeMessage, reports: Report[]): Promise<void> {
  return keep(reportsKey(tabId, badge), { reports, at: Date.now() } satisfies KeptReports);
}

/** Reports that are at most `maxAgeMs` old. */
export async function reportsOf(
  tabId: number,
  badge: BadgeMessage,
  maxAgeMs: number,
): Promise<Report[] | undefined> {
  const found = (await kept(reportsKey(tabId, badge))) as KeptReports | undefined;
  return found && Date.now() - found.at <= maxAgeMs ? found.reports : undefined;
}

/** The badges of a tab with the reports there are, however old: what the cards showed. */
export async function listTab(tabId: number): Promise<ListedBadge[]> {
  const badges = await badgesOf(tabId);
  return Promise.all(
    badges.map(async (badge) => ({
      badge,
      reports: (await reportsOf(tabId, badge, Number.POSITIVE_INFINITY)) ?? [],
    })),
  );
}

export function forgetTab(tabId: number): Promise<void> {
  return forget(`tab:${tabId}:`);
}
