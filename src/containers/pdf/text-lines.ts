/** A run of text with its place: pdf.js gives the lower left corner, in points, upwards. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs that stand beside each other, left to right, as one line of text. */
export interface Line {
  text: string;
  y: number;
}

/** Parts of a line within this many heights of each other belong together. */
const SAME_LINE = 0.5;
/** A gap wider than this many heights is a space, whoever left it out. */
const SPACE = 0.25;

/** Puts runs together to lines, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(first.y - run.y) <= SAME_LINE * Math.max(first.height, run.height, 1))
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => ({ text: joined(line.sort((a, b) => a.x - b.x)), y: line[0]?.y ?? 0 }));
}

function joined(line: readonly Run[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of line) {
    const gap = run.x - end;
    if (text !== '' && gap > SPACE * Math.max(run.height, 1)) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of the runs that a rectangle [x1, y1, x2, y2] lies on. */
export function textUnder(runs: readonly Run[], rect: readonly number[]): string {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
  const under = runs.flatMap((run) => {
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
