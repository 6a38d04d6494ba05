import type { FoundAt } from '../../discovery';
import { isOrIsIn } from '../../discovery/tree';
import { type Box, heightOf } from './box';
import { LAYER_WIDTH, type Layer } from './layer';
import { rise } from './rise';
import { type Panes, type Seen, seenOf } from './seen';
import { pointsOf, SIZE, type Spot, spotsFor } from './spots';
import { isCovered, isTaken } from './under';

/** A mark, and how it was placed last. */
export interface Placed {
  mark: HTMLElement;
  /** on which side of its badge: an index into `spotsFor` */
  side: number;
  /** what was seen of its badge */
  element?: Element | undefined;
}

/**
 * Puts marks where their badges are seen: beside them, or where nothing of the page would miss a press. One that has
 * no such place, or whose badge is scrolled out of a pane or covered, is hidden, unless the reader holds it.
 * All is asked before anything is moved, so that the page is laid out once.
 *
 * @param anew marks need not keep their sides
 */
export function placeMarks(
  layer: Layer,
  marks: ReadonlyMap<FoundAt, Placed>,
  anew: boolean,
  isHeld: (mark: HTMLElement) => boolean,
): void {
  const modal = rise(
    layer,
    [...marks.keys()].flatMap(({ elements }) => elements),
  );
  const origin = layer.host.getBoundingClientRect();
  // a page that is magnified by its styles magnifies our pixels too
  const scale = origin.width / LAYER_WIDTH || 1;
  const panes: Panes = new Map();
  const places = [...marks].map(([badge, placed]) => {
    if (anew) placed.side = 0;
    const seen = (anew ? undefined : stillFar(placed)) ?? seenBadge(badge, modal, panes);
    placed.element = seen?.levels[0]?.element;
    return { placed, spot: seen && spotOf(seen, placed, scale, layer.host) };
  });
  for (const { placed, spot } of places) {
    const { mark } = placed;
    mark.style.display = spot || isHeld(mark) ? '' : 'none';
    if (!spot) continue;
    const [x, y] = [(spot.x - origin.left) / scale, (spot.y - origin.top) / scale];
    mark.style.transform = `translate(${x}px,${y}px)`;
  }
}

/** @param modal what covers the rest of the page */
function seenBadge({ elements }: FoundAt, modal: Element | undefined, panes: Panes): Seen | undefined {
  for (const element of [...elements].reverse()) {
    if (modal && !isOrIsIn(element, (node) => node === modal)) continue;
    const seen = seenOf(element, panes);
    if (seen) return seen;
  }
  return undefined;
}

/** Most badges of a long page are outside the window: where those are that were seen before is enough. */
function stillFar({ element }: Placed): Seen | undefined {
  if (!element?.isConnected || element.ownerDocument !== document) return undefined;
  const box = element.getBoundingClientRect();
  if (isInWindow(box) || box.width === 0) return undefined;
  return { box, levels: [{ element, x: 0, y: 0 }] };
}

function isInWindow({ left, top, right, bottom }: Box): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** What lies at a place is known inside the window only; outside of it, the first place will do. */
function spotOf({ box, levels }: Seen, placed: Placed, scale: number, ours: Element): Spot | undefined {
  const spots = spotsFor(box, scale, innerWidth);
  const [first] = spots;
  if (!isInWindow(box)) return first;
  const middle = (SIZE * scale) / 2;
  const covers = (x: number, y: number) => isCovered(levels, x, y, ours);
  const corner = box.top + Math.min(heightOf(box) / 2, middle);
  // a sticker on a picture's corner covers no badge; a header over it covers the mark's place as well
  const isUnder =
    covers(box.right - 2 * scale, corner) &&
    ((first && covers(first.x + middle, first.y + middle)) ||
      covers((box.left + box.right) / 2, (box.top + box.bottom) / 2));
  if (isUnder) return undefined;
  const isFree = (spot: Spot | undefined) =>
    spot !== undefined && !pointsOf(spot, scale).some(([x, y]) => isTaken(levels, x, y, ours));
  // a mark that changed sides while the page scrolls under it would flicker
  const spot = [spots[placed.side], ...spots].find(isFree);
  placed.side = spot ? spots.indexOf(spot) : 0;
  return spot;
}
