import type { FoundAt } from '../../discovery';
import { parentOf } from '../../discovery/tree';
import type { Met } from './intent';

/** Which badge each element stands for: the first, where there are several. */
export function placesOf(badges: readonly FoundAt[]): ReadonlyMap<Element, FoundAt> {
  const pairs = badges.flatMap((badge) => badge.elements.map((element) => [element, badge] as const));
  return new Map(pairs.reverse());
}

/**
 * The badge that an element of the page belongs to, and where the card about it stands.
 *
 * @param markOf where the element itself is no place for a card
 */
export function metAt(
  target: EventTarget | null,
  places: ReadonlyMap<Element, FoundAt>,
  markOf: (badge: FoundAt) => Element | undefined,
): Met | undefined {
  // an element of a frame is none of this document's
  if (typeof (target as Node | null)?.nodeType !== 'number') return undefined;
  for (let node = target as Node | null; node; node = parentOf(node)) {
    const badge = places.get(node as Element);
    if (!badge) continue;
    // beside what lies in a frame the card has no place: there it stands beside the mark
    const isHere = node.ownerDocument === document;
    return { badge, element: isHere ? (node as Element) : (markOf(badge) ?? (node as Element)) };
  }
  return undefined;
}
