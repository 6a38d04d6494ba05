import type { Message } from '../../messages';
import type { Ports } from '../../model';
import { openPopup, showCount } from '../../platform/action';
import { checkBadge } from './check-badge';
import { badgesOf, keepBadges, listTab } from './tab-badges';

const NOBODY = { emails: [], names: [] };

/** What a web page's content script may ask for: its own tab's badges, and the window to be opened. */
export async function answerPage(message: Message, tabId: number, ports: Ports): Promise<unknown> {
  switch (message.name) {
    case 'page-badges':
      await keepBadges(tabId, message.badges);
      await showCount(tabId, message.badges.length);
      return null;
    case 'page-check':
      return checkBadge(tabId, message.badge, message.candidate, message.again, ports);
    case 'page-open-popup':
      return openPopup();
    default:
      return undefined;
  }
}

/** What only a page of our own may ask for. */
export async function answerUi(message: Message, ports: Ports): Promise<unknown> {
  switch (message.name) {
    case 'ui-list':
      return listTab(message.tabId);
    case 'ui-check': {
      const badges = await badgesOf(message.tabId);
      const badge = badges.find((each) => each.url === message.url);
      return badge ? checkBadge(message.tabId, badge, NOBODY, message.again, ports) : [];
    }
    default:
      return undefined;
  }
}
