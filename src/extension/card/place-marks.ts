import type { FoundAt } from '../../discovery';
import { isOrIsIn } from '../../discovery/tree';
import { type Box, heightOf } from './box';
import { LAYER_WIDTH, type Layer } from './layer';
import type { LetThrough } from './let-through';
import { rise } from './rise';
import { type Level, type Panes, type Seen, seenOf } from './seen';
import { pointsOf, SIZE, type Spot, spotsFor } from './spots';
import { isCovered, isTaken } from './under';

/** A mark, and how it was placed last. */
export interface Placed {
  mark: HTMLElement;
  /** on which side of its badge: an index into `spotsFor`; -1 where no place was left */
  side: number;
  /** as its style says it */
  at?: string;
}

/**
 * Puts marks where their badges are seen: beside them, or where nothing of the page would miss a press. One that has
 * no such place, or whose badge is scrolled out of a pane or covered, is hidden, unless the reader holds it.
 * All is asked before anything is moved, so that the page is laid out once.
 *
 * @param anew looks at what lies there, too, which costs more the longer the page is: not with each scrolling
 */
export function placeMarks(
  layer: Layer,
  marks: ReadonlyMap<FoundAt, Placed>,
  anew: boolean,
  through: LetThrough,
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
    const seen = seenBadge(badge, modal, panes, through);
    return { placed, spot: seen && spotOf(seen, placed, scale, anew ? layer.host : undefined) };
  });
  for (const { placed, spot } of places) {
    const { mark } = placed;
    const display = spot || isHeld(mark) ? '' : 'none';
    if (mark.style.display !== display) mark.style.display = display;
    if (!spot) continue;
    const [x, y] = [(spot.x - origin.left) / scale, (spot.y - origin.top) / scale];
    const at = `translate(${x}px,${y}px)`;
    // while the page scrolls most stay where they are: the layer scrolls with it
    if (placed.at !== at) mark.style.transform = at;
    placed.at = at;
  }
}

/** @param modal what covers the rest of the page */
function seenBadge(
  { elements }: FoundAt,
  modal: Element | undefined,
  panes: Panes,
  through: LetThrough,
): Seen | undefined {
  for (const element of [...elements].reverse()) {
    if (modal && !isOrIsIn(element, (node) => node === modal)) continue;
    const seen = seenOf(element, panes, through.of(element));
    if (seen) return seen;
  }
  return undefined;
}

function isInWindow({ left, top, right, bottom }: Box): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/**
 * What lies at a place is known inside the window only; outside of it, the first place will do.
 *
 * @param ours looks anew, past what is ours
 */
function spotOf({ box, levels }: Seen, placed: Placed, scale: number, ours?: Element): Spot | undefined {
  const spots = spotsFor(box, scale, innerWidth);
  if (!isInWindow(box)) placed.side = 0;
  else if (ours)
    placed.side = isUnder(box, levels, spots, scale, ours) ? -1 : freeSide(levels, spots, scale, ours);
  return spots[placed.side];
}

/** A sticker on a picture's corner covers no badge; a header over it covers the mark's place as well. */
function isUnder(box: Box, levels: Level[], [first]: Spot[], scale: number, ours: Element): boolean {
  const middle = (SIZE * scale) / 2;
  const covers = (x: number, y: number) => isCovered(levels, x, y, ours);
  if (!covers(box.right - 2 * scale, box.top + Math.min(heightOf(box) / 2, middle))) return false;
  if (first && covers(first.x + middle, first.y + middle)) return true;
  return covers((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

function freeSide(levels: Level[], spots: Spot[], scale: number, ours: Element): number {
  return spots.findIndex((spot) => !pointsOf(spot, scale).some(([x, y]) => isTaken(levels, x, y, ours)));
}
