import { candidateNear, type FoundAt } from '../../discovery';
import { type CandidateMessage, type Order, validOrder } from '../../messages';
import { badgeMessage, candidateMessage } from './ask';

/** What the page's side can do when a window of ours asks for it. */
export interface Followed {
  found(): readonly FoundAt[];
  /** moves the keyboard to the mark of a badge; `false` when it has none */
  point(badge: FoundAt): boolean;
}

/** Follows an order that came to this page. */
export function followOrder(message: unknown, page: Followed): boolean | CandidateMessage | undefined {
  const order = validOrder(message);
  const badge = order && meant(page.found(), order);
  if (!badge) return order?.name === 'go-to' ? false : undefined;
  const element = shownElement(badge);
  if (order.name === 'candidate-of') return element && candidateMessage(candidateNear(element));
  if (!element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  return page.point(badge);
}

function meant(found: readonly FoundAt[], { url, label }: Order): FoundAt | undefined {
  const same = found.filter((badge) => badgeMessage(badge).url === url);
  return same.find((badge) => badgeMessage(badge).label === label) ?? same[0];
}

/** The last element of a badge that takes up room: where its mark is. */
function shownElement(badge: FoundAt): Element | undefined {
  return [...badge.elements].reverse().find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}
