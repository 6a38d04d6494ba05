import type { BadgeMessage, CandidateMessage, Message, PageSettings } from '../../messages';
import type { Ports, Report } from '../../model';
import { openPopup, showCount } from '../../platform/action';
import { readCriteriaPage, stillAnswer } from '../../report';
import { preferences } from '../settings/preferences';
import type { Whose } from './candidate';
import { type Asked, checkBadge } from './check-badge';
import { badgeKey, badgesOf, keepBadges, listTab } from './tab-badges';

/** What a web page's content script may ask for: its own tab's badges, and the window to be opened. */
export async function answerPage(message: Message, tabId: number, ports: Ports): Promise<unknown> {
  switch (message.name) {
    case 'page-badges':
      await keepBadges(tabId, message.badges);
      await showCount(tabId, message.badges.length);
      return pageSettings();
    case 'page-check':
      return checkBadge({ tabId, ...onPage(message), again: message.again, standing: false }, ports);
    case 'page-standing':
      return checkBadge({ tabId, ...onPage(message), again: false, standing: true }, ports);
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
    case 'ui-check':
      return checkListed(message, { again: message.again, standing: false }, ports);
    case 'ui-standing':
      return checkListed(message, { again: false, standing: true }, ports);
    case 'ui-criteria':
      return readCriteriaPage(message.url, ports, (await preferences()).language);
    case 'ui-links':
      return stillAnswer(message.urls, ports);
    default:
      return undefined;
  }
}

async function pageSettings(): Promise<PageSettings> {
  const { language, mode } = await preferences();
  return { language, mode };
}

function onPage({ badge, candidate }: { badge: BadgeMessage; candidate: CandidateMessage }) {
  return { badge, whose: { kind: 'page' as const, candidate } };
}

interface ListedQuestion {
  tabId: number;
  url: string;
  typed?: string;
  candidate?: CandidateMessage;
}

/** One of a tab's badges, as its page told of it. */
async function checkListed(
  { tabId, url, typed, candidate }: ListedQuestion,
  how: Pick<Asked, 'again' | 'standing'>,
  ports: Ports,
): Promise<Report[]> {
  // a badge that the page itself carries has no address: it goes by its key
  const badge = (await badgesOf(tabId)).find((each) => each.url === url || badgeKey(each) === url);
  const email = typed?.trim() ?? '';
  const shown: Whose = candidate ? { kind: 'page', candidate } : { kind: 'nobody' };
  const whose: Whose = email === '' ? shown : { kind: 'typed', email };
  return badge ? checkBadge({ tabId, badge, whose, ...how }, ports) : [];
}
