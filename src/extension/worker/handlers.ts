import type { BadgeMessage, CandidateMessage, Message, PageSettings } from '../../messages';
import type { Report } from '../../model';
import { openPopup, showCount } from '../../platform/action';
import { injectInto } from '../../platform/tabs';
import { wordsFor } from '../../ui/words';
import cardFile from '../card.iife?script';
import { preferences } from '../settings/preferences';
import { isOff } from '../settings/sites';
import { checkAhead } from './ahead';
import { askedOf } from './asked';
import type { Whose } from './candidate';
import { type Asked, checkBadge } from './check-badge';
import { askEngine, wakeEngine } from './engine';
import { loadedAt, pressedAt, readPdf, stripSettings, verdictsOf } from './strip';
import { badgesOf, keepBadges, type PlaceOfPage } from './tab-badges';
import { listTab } from './tab-list';

/** What a web page's content script may ask for: its own tab's badges, and the window to be opened. */
export async function answerPage(message: Message, place: PlaceOfPage): Promise<unknown> {
  const { tabId, frameId, url } = place;
  switch (message.name) {
    case 'page-badges':
      await keepBadges(place, message.badges);
      await showCount(tabId, (await badgesOf(tabId)).length);
      void checkAhead(tabId, message.badges);
      return pageSettings(url);
    case 'page-card':
      return injectInto(tabId, [cardFile], frameId);
    case 'page-soon':
      return wakeEngine();
    case 'page-check':
      return checkBadge({ tabId, ...onPage(message), again: message.again, standing: false });
    case 'page-standing':
      return checkBadge({ tabId, ...onPage(message), again: message.again, standing: true });
    case 'page-asked':
      return checkPointedAt(message, tabId);
    case 'page-pdf-shown':
      return url !== undefined && frameId === 0 ? loadedAt(tabId, url) : undefined;
    case 'page-strip':
      return frameId === 0 ? stripSettings(tabId) : undefined;
    case 'page-pdf':
      return frameId === 0 ? readPdf({ tabId, url }, { url: message.url }) : undefined;
    case 'page-pdf-bytes':
      return frameId === 0 ? readPdf({ tabId, url }, { base64: message.base64 }) : undefined;
    case 'page-verdicts':
      return verdictsOf(tabId, message.badges);
    case 'page-open-popup':
      return openPopup();
    default:
      return undefined;
  }
}

/** What only a page of our own may ask for. */
export async function answerUi(message: Message): Promise<unknown> {
  switch (message.name) {
    case 'ui-strip':
      return pressedAt(message.tabId);
    case 'ui-list':
      return listTab(message.tabId);
    case 'ui-check':
      return checkListed(message, { again: message.again, standing: false });
    case 'ui-standing':
      return checkListed(message, { again: message.again, standing: true });
    case 'ui-criteria':
      return askEngine({
        name: 'engine-criteria',
        url: message.url,
        language: (await preferences()).language,
      });
    case 'ui-links':
      return askEngine({ name: 'engine-links', urls: message.urls });
    default:
      return undefined;
  }
}

async function pageSettings(url: string | undefined): Promise<PageSettings> {
  const { language, mode } = await preferences();
  const { markOf } = wordsFor(language);
  return { language, mode: mode === 'click' ? 'click' : 'hover', markOf, off: await isOff(url) };
}

function onPage({ badge, candidate }: { badge: BadgeMessage; candidate: CandidateMessage }) {
  return { badge, whose: { kind: 'page' as const, candidate } };
}

/** What the reader pointed at with the menu may be asked for wherever it lies: that was the reader's own wish. */
async function checkPointedAt(
  { candidate, again, standing }: Extract<Message, { name: 'page-asked' }>,
  tabId: number,
): Promise<Report[]> {
  const asked = await askedOf(tabId);
  const whose: Whose = { kind: 'page', candidate };
  return asked
    ? checkBadge({ tabId, badge: asked.badge, whose, again, standing, byHand: true, pressed: true })
    : [];
}

interface ListedQuestion {
  tabId: number;
  key: string;
  typed?: string;
  candidate?: CandidateMessage;
}

/** One of a tab's badges, as its page told of it. */
async function checkListed(
  { tabId, key, typed, candidate }: ListedQuestion,
  how: Pick<Asked, 'again' | 'standing'>,
): Promise<Report[]> {
  const [listed, asked] = await Promise.all([badgesOf(tabId), askedOf(tabId)]);
  const byHand = asked?.key === key;
  const badge = listed.find((each) => each.key === key)?.badge ?? (byHand ? asked.badge : undefined);
  const email = typed?.trim() ?? '';
  const shown: Whose = candidate ? { kind: 'page', candidate } : { kind: 'nobody' };
  const whose: Whose = email === '' ? shown : { kind: 'typed', email };
  return badge ? checkBadge({ tabId, badge, whose, byHand, pressed: true, ...how }) : [];
}
