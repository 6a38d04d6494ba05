import { fold } from '../phrases/fold';
import { insideItsWord, isUnspaced } from './unspaced';

/** A stretch of a text, in characters. */
export interface Stretch {
  start: number;
  end: number;
}

const MAX_NAME = 200;
const APART = /[\s\-_/]+/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Written together with a name these make it another one: `C#`, `C++`, `node.js`, `@python`. */
const BEFORE = /[.@+#_]/;
const AFTER = /[+#@_]/;
/** With a hyphen these turn a word into its contrary. */
const WITHOUT_BEFORE = /(?:^|[^\p{L}])(?:non|anti|un)-$/u;
const WITHOUT_AFTER = /^-(?:free|less)(?!\p{L})/u;

/** A text for comparing, character for character the same length: no case, no accents on Latin letters. */
export function comparable(text: string): string {
  return fold(text).toLowerCase();
}

/**
 * Where a skill's name stands in a text as words of its own. Signs that belong to a name keep it apart from others
 * (`C` from `C++`, `.NET` from `net`, `Java` from `JavaScript`); blanks, hyphens and slashes within it are one to us.
 * A name of one or two letters must be written as a name is, with a capital or a digit.
 */
export function* wholeWords(text: string, name: string): Generator<Stretch> {
  const parts = partsOf(name);
  const folded = comparable(text);
  const short = isShort(name);
  for (const { start, end } of written(parts, folded)) {
    if (joinedBefore(folded, start, short) || joinedAfter(folded, end, short)) continue;
    if (short && !writtenAsName(text, start, end)) continue;
    if (insideItsWord(folded, start, end)) continue;
    yield { start, end };
  }
}

/** The words of a name; none of a name without a letter or digit. */
export function partsOf(name: string): string[] {
  const parts = comparable(name.slice(0, MAX_NAME)).split(APART).filter(Boolean);
  return parts.some((part) => WORD.test(part)) ? parts : [];
}

/** Wherever the parts stand one after another, at most three blanks, hyphens or slashes between them. */
function* written([first, ...others]: readonly string[], text: string): Generator<Stretch> {
  if (first === undefined) return;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end: number | undefined = start + first.length;
    for (const part of others) end = end === undefined ? undefined : endOf(part, text, end);
    if (end !== undefined) yield { start, end };
  }
}

function endOf(part: string, text: string, from: number): number | undefined {
  const gap = /^[\s\-_/]{1,3}/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
  return gap > 0 && text.startsWith(part, from + gap) ? from + gap + part.length : undefined;
}

function isShort(name: string): boolean {
  return /^[\p{Script=Latin}\p{N}]{1,2}$/u.test(name.trim());
}

function joinedBefore(text: string, start: number, short: boolean): boolean {
  const [before, first] = [text.charAt(start - 1), text.charAt(start)];
  if (WORD.test(before)) return !WORD.test(first) || isOneWord(before, first);
  if (!WORD.test(first)) return before === first;
  if (BEFORE.test(before)) return true;
  if (before === '-') return short || WITHOUT_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  return short && /[&'’/]/.test(before);
}

function joinedAfter(text: string, end: number, short: boolean): boolean {
  const [last, after] = [text.charAt(end - 1), text.charAt(end)];
  // `C++17` is still C++
  if (WORD.test(after)) return WORD.test(last) ? isOneWord(last, after) : !/\p{N}/u.test(after);
  if (AFTER.test(after)) return true;
  if (after === '.') return WORD.test(text.charAt(end + 1));
  if (after === '-') return short || WITHOUT_AFTER.test(text.slice(end, end + 6));
  return short && /[&'’/]/.test(after);
}

/** Where neither script does without spaces, neighbouring letters are one word; elsewhere `insideItsWord` decides. */
function isOneWord(a: string, b: string): boolean {
  return !isUnspaced(a) && !isUnspaced(b);
}

function writtenAsName(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (!/[\p{Lu}\p{N}]/u.test(written)) return false;
  // "Go to the office" begins with no language
  const opens = /(?:^|[.!?:]\s{1,5})$/u.test(text.slice(Math.max(0, start - 6), start));
  return !opens || end === text.length || !/\p{Ll}/u.test(written);
}
