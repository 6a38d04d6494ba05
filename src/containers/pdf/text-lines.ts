/**
 * A run of text with its place, as if the page were turned so that the run reads from left to right: its lower left
 * corner, in points, upwards.
 */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** degrees that it is turned by on the page, from 0 to 359 */
  turn: number;
}

/** Runs that stand beside each other, left to right, as one line of text. Lines of two columns are two. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  height: number;
  turn: number;
}

/** Parts of a line within this many heights of each other belong together. */
const SAME_LINE = 0.5;
/** A gap wider than this many heights is a space, whoever left it out. */
const SPACE = 0.25;
/** A gap wider than this many heights parts two columns. */
const GUTTER = 1.5;

/** Puts runs together to lines, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.turn - b.turn || b.y - a.y || a.x - b.x)) {
    const first = rows.at(-1)?.[0];
    const near = first && Math.abs(first.y - run.y) <= SAME_LINE * Math.max(first.height, run.height, 1);
    if (near && first.turn === run.turn) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => linesIn(row.sort((a, b) => a.x - b.x)));
}

function linesIn(row: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let spaced = false;
  for (const run of row) {
    const line = lines.at(-1);
    // a space may be as wide as the gap between two columns
    if (run.text.trim() === '') spaced = true;
    else {
      const [gap, size] = [line ? run.x - line.right : 0, Math.max(run.height, 1)];
      if (line && gap <= GUTTER * size) {
        line.text += spaced || gap > SPACE * size ? ` ${wordsOf(run)}` : wordsOf(run);
        line.right = Math.max(line.right, run.x + run.width);
        line.height = Math.max(line.height, run.height);
      } else lines.push({ ...run, text: wordsOf(run), right: run.x + run.width });
      spaced = false;
    }
  }
  return lines.map(({ text, x, right, y, height, turn }) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    x,
    right,
    y,
    height,
    turn,
  }));
}

/** The words of a run: letters that were set apart stand together, and hyphens are those of addresses. */
function wordsOf({ text }: Run): string {
  const plain = text.replace(/[\u2010\u2011\u00ad]/g, '-').replace(/[\u200b\u2060\ufeff]/g, '');
  return /^\s*\S(?: \S){4,}\s*$/.test(plain) ? plain.replaceAll(' ', '') : plain;
}

/** The text of the runs that a rectangle [x1, y1, x2, y2] of the page lies on. */
export function textUnder(runs: readonly Run[], rect: readonly number[]): string {
  const under = runs.flatMap((run) => {
    const { left, right, low, high } = turnedBox(rect, run.turn);
    const middle = run.y + run.height / 2;
    if (middle < low || middle > high || run.text === '') return [];
    // the rectangle may begin or end within a run: its letters are taken to be of one width
    const letter = run.width / run.text.length;
    if (!(letter > 0)) return [];
    const from = Math.max(0, Math.round((left - run.x) / letter));
    const to = Math.min(run.text.length, Math.round((right - run.x) / letter));
    return to > from
      ? [{ ...run, text: run.text.slice(from, to), x: run.x + from * letter, width: (to - from) * letter }]
      : [];
  });
  return linesOf(under)
    .map((line) => line.text)
    .join(' ');
}

/** A point of the page where it lies once the page is turned back by so many degrees. */
export function turnedBack(x: number, y: number, turn: number): { x: number; y: number } {
  if (turn === 0) return { x, y };
  const angle = (turn * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cosine + y * sine, y: y * cosine - x * sine };
}

/** The box around a rectangle [x1, y1, x2, y2] of the page, once the page is turned back. */
export function turnedBox(rect: readonly number[], turn: number) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const corners = [
    turnedBack(x1, y1, turn),
    turnedBack(x1, y2, turn),
    turnedBack(x2, y1, turn),
    turnedBack(x2, y2, turn),
  ];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}
