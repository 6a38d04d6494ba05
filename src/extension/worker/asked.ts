import type { BadgeMessage } from '../../messages';
import { keep, kept } from '../../platform/session-store';
import { tabOf } from '../../platform/tabs';
import { badgeKey } from './badge-key';
import { isBadge, isRecord } from './shapes';
import { pageOf, type TabBadge } from './tab-badges';

const askedKey = (tabId: number) => `tab:${tabId}:asked`;

/** Keeps what the reader pointed at last in a tab, with the page where that was. */
export function keepAsked(tabId: number, badge: BadgeMessage, page: string | undefined): Promise<void> {
  return keep(askedKey(tabId), { badge, page: pageOf(page) });
}

/** What the reader pointed at in the page that the tab shows now; a page may go on without being loaded anew. */
export async function askedOf(tabId: number): Promise<TabBadge | undefined> {
  const [asked, tab] = await Promise.all([kept(askedKey(tabId)), tabOf(tabId)]);
  if (!isRecord(asked) || !isBadge(asked.badge)) return undefined;
  // an address that the browser keeps to itself is of a page where no menu was pressed, or of one that was not left
  if (tab?.url !== undefined && asked.page !== pageOf(tab.url)) return undefined;
  return { key: await badgeKey(asked.badge), frameId: 0, badge: asked.badge };
}
