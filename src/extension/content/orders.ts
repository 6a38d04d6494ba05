import type { FoundAt } from '../../discovery';
import { type BadgeMessage, type CandidateMessage, validOrder } from '../../messages';
import { badgeMessage } from './badge-message';
import { cardScript } from './card-script';

/** What the page's side can do when a window of ours asks for it. */
export interface Followed {
  found(): readonly FoundAt[];
  /** moves the keyboard to the mark of a badge; `false` when it has none */
  point(badge: FoundAt): boolean;
  /** opens a card at an element for what the reader pointed at with the menu */
  read(element: Element, label: string): void;
  /** tells the worker of all badges */
  tell(): void;
}

/** Follows an order that came to this page. */
export function followOrder(
  message: unknown,
  page: Followed,
): boolean | undefined | Promise<CandidateMessage | undefined> {
  const order = validOrder(message);
  if (order?.name === 'here') {
    if (order.tell) page.tell();
    return true;
  }
  if (order?.name === 'read-here') {
    page.read(pointedAt(order.url), order.label);
    return true;
  }
  const badge = order && meant(page.found(), order.badge);
  const element = badge && shownElement(badge);
  // what finds people comes with the card
  if (order?.name === 'candidate-of')
    return element && cardScript().then((card) => card?.candidateAt(element));
  if (!badge || !element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  return page.point(badge);
}

/** The badge of the page that is the very same: a page may hold two that differ in a letter of their text. */
function meant(found: readonly FoundAt[], { url, host, embedded }: BadgeMessage): FoundAt | undefined {
  return found.find((each) => {
    const own = badgeMessage(each);
    return own.url === url && own.host === host && own.embedded === embedded;
  });
}

/** The last element of a badge that takes up room: where its mark is. */
function shownElement(badge: FoundAt): Element | undefined {
  return [...badge.elements].reverse().find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}

/** The link or picture with this address, or where the selection is; the page itself when neither is there. */
function pointedAt(url: string): Element {
  const shown = (element: Element) => element.getClientRects().length > 0;
  const linked = [...document.links, ...document.images].find(
    (element) => shown(element) && ('href' in element ? element.href : element.currentSrc) === url,
  );
  const { anchorNode } = document.getSelection() ?? {};
  const near = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return (url === '' ? near : linked) ?? document.body;
}
