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

export function keepReports(tabId: number, badge: BadgeMessage, kept: KeptReports): Promise<void> {
  return keep(reportsKey(tabId, badge), kept);
}

/** The last reports on a badge, however old. */
export async function keptReports(tabId: number, badge: BadgeMessage): Promise<KeptReports | undefined> {
  return (await kept(reportsKey(tabId, badge))) as KeptReports | undefined;
}

/** The badges of a tab with the reports there are, however old: what the cards showed. */
export async function listTab(tabId: number): Promise<ListedBadge[]> {
  const badges = await badgesOf(tabId);
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
