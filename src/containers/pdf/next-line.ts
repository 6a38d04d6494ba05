import type { Line } from './text-lines';

/** The text of a page, and how wide and high it is, in points. */
export interface PageText {
  lines: readonly Line[];
  width: number;
  height: number;
}

/** Whether the beginning of the next line would have had room at the end of this one: then it is something new. */
export type Room = 'surely' | 'perhaps' | 'no';

/** Lines further below than this many heights are of another paragraph. */
const LEADING = 2.3;
/** Lines whose left edges are this many heights apart may be of one paragraph: its first is often set in. */
const INDENT = 3;
/** Rows, in heights, in which what stands to the right bounds a column. */
const BESIDE = 4;
/** What stands lower than this part of a page may go on on the next one. */
const FOOT = 0.35;

/** The line that a line goes on in, if it goes on: below it in its column, or the first of the next page. */
export function lineAfter(line: Line, page: PageText, next?: PageText): Line | undefined {
  const below = page.lines.filter((each) => isAlike(line, each) && each.y < line.y - 0.5 * line.height);
  const [nearest] = below.sort((one, other) => other.y - one.y);
  if (nearest && line.y - nearest.y <= LEADING * line.height) return nearest;
  if (!next || line.turn !== 0 || line.y > FOOT * page.height) return undefined;
  return next.lines.find((each) => isAlike(line, each));
}

/** @param width of what the next line begins with, in points */
export function roomFor(width: number, line: Line, page: PageText): Room {
  const end = line.right + width;
  const others = page.lines.filter((each) => each !== line && each.turn === line.turn);
  const beside = others.filter(
    (each) => each.x > line.right && Math.abs(each.y - line.y) <= BESIDE * line.height,
  );
  const wall = Math.min(...beside.map(({ x }) => x));
  if (end >= wall) return 'no';
  if (others.some((each) => isBelowEachOther(line, each) && Math.min(each.right, wall) >= end))
    return 'surely';
  if (line.turn !== 0) return 'no';
  // the margin at the right is mostly as wide as that at the left
  const margin = page.width - Math.min(line.x, ...others.map(({ x }) => x));
  return end <= margin ? 'perhaps' : 'no';
}

function isAlike(line: Line, other: Line): boolean {
  const [small, large] = [line.height, other.height].sort((one, another) => one - another);
  return (
    line !== other &&
    line.turn === other.turn &&
    (small ?? 0) > 0.8 * (large ?? 0) &&
    isBelowEachOther(line, other)
  );
}

function isBelowEachOther(line: Line, other: Line): boolean {
  return Math.abs(line.x - other.x) <= INDENT * line.height;
}
