import { type Box, heightOf, widthOf } from './box';

/** Pixels of a mark (see `mark-styles.ts`), and between it and its badge. */
export const SIZE = 18;
export const GAP = 4;
/** Pixels around a mark that take a press as well. */
export const RING = 3;

/** The upper left corner of a mark. */
export interface Spot {
  x: number;
  y: number;
}

/**
 * Where a mark may stand, best first: after its badge, before it, in its corner, over or under it.
 *
 * @param scale of the page's pixels
 * @param width of the window
 */
export function spotsFor(badge: Box, scale: number, width: number): Spot[] {
  const { left, top, right, bottom } = badge;
  const [size, gap] = [SIZE * scale, GAP * scale];
  const after = { x: right + gap, y: top };
  const before = { x: left - gap - size, y: top };
  const corner = { x: right - size - gap, y: top + gap };
  const over = { x: right - size, y: top - gap - size };
  const under = { x: right - size, y: bottom + gap };
  // what stays of a badge under its mark must still take a press
  const inside = widthOf(badge) > 2 * size ? [corner] : [];
  const isPicture = inside.length > 0 && heightOf(badge) > 2 * size;
  const spots = isPicture ? [after, before, corner] : [after, before, over, under, ...inside];
  const fitting = spots.filter(({ x }) => x >= 0 && x + size <= width);
  return fitting.length > 0 ? fitting : [after];
}

/** Points of a mark and of the ring around it that a press may meet. */
export function pointsOf({ x, y }: Spot, scale: number): [number, number][] {
  const [near, far] = [-RING * scale, (SIZE + RING) * scale];
  const middle = (SIZE / 2) * scale;
  return [
    [x + middle, y + middle],
    [x + near, y + near],
    [x + far, y + near],
    [x + near, y + far],
    [x + far, y + far],
  ];
}
