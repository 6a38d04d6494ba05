import { attacksOn } from './attacks';

/** Characters that an expression is shown at most. */
export const LONGEST = 100_000;
/** Lengths that are tried in turn: what explodes does so at once, and must be noticed before it never ends. */
const LENGTHS = [18, 22, 25, 28, 60, 250, 1_000, 8_000];
/** Milliseconds within which a text of 8,000 characters is looked through in one go, with much to spare. */
const SUSPECT_MS = 8;

/** How long a text kept an expression busy at most. */
export interface Slowest {
  /** milliseconds of processor time: others on the machine do not count */
  took: number;
  length: number;
  /** how the text begins */
  text: string;
}

/**
 * The longest that an expression takes to look through any of the texts made against it. A text that takes suspiciously
 * long is made longer, up to `longest`; all ends as soon as one takes longer than `cap` milliseconds.
 */
export function slowest(expression: RegExp, cap: number, longest = LONGEST): Slowest {
  const everywhere = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`);
  let worst: Slowest = { took: 0, length: 0, text: '' };
  const keep = (text: string, took: number) => {
    if (took > worst.took) worst = { took, length: text.length, text: text.slice(0, 60) };
  };
  for (const length of LENGTHS.filter((each) => each <= longest)) {
    for (const [text, longer] of attacksOn(expression, length)) {
      keep(text, timeOf(everywhere, text));
      if (worst.took > cap) return worst;
      if (length < 8_000 || timeOf(everywhere, text) < SUSPECT_MS) continue;
      const whole = longer(longest);
      keep(whole, timeOf(everywhere, whole));
      if (worst.took > cap) return worst;
    }
  }
  return worst;
}

export function timeOf(expression: RegExp, text: string): number {
  const begun = process.cpuUsage();
  text.replace(expression, '');
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
