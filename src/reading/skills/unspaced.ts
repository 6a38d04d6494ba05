const WORDLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** What Korean hangs on a noun without making it another one. */
const PARTICLE =
  /^(?:을|를|이|가|은|는|의|에|에서|에게|와|과|도|로|으로|만|부터|까지|및|이나|나|하기|하고|한다|합니다|입니다)$/u;

/** A letter of a script in which a neighbour of another script begins another word. */
export function isUnspaced(letter: string): boolean {
  return isWordless(letter) || isHangul(letter);
}

/**
 * Does a stretch begin or end within a word? Asked where letters alone cannot tell: in scripts that put no spaces
 * between words, and in Korean, which hangs particles on them.
 */
export function insideItsWord(text: string, start: number, end: number): boolean {
  const [before, first] = [text.charAt(start - 1), text.charAt(start)];
  const [last, after] = [text.charAt(end - 1), text.charAt(end)];
  if (isHangul(first) && isHangul(before)) return true;
  if (isHangul(last) && isHangul(after) && !PARTICLE.test(hangulAt(text, end))) return true;
  const inside = (a: string, b: string) => isWordless(a) && isWordless(b);
  if (!inside(before, first) && !inside(last, after)) return false;
  const bounds = boundsOf(text);
  return (inside(before, first) && !bounds.has(start)) || (inside(last, after) && !bounds.has(end));
}

function isWordless(letter: string): boolean {
  return WORDLESS.test(letter);
}

function isHangul(letter: string): boolean {
  return HANGUL.test(letter);
}

function hangulAt(text: string, at: number): string {
  return /^\p{Script=Hangul}{1,6}/u.exec(text.slice(at, at + 6))?.[0] ?? '';
}

let segmenter: Intl.Segmenter | undefined;
let known: { text: string; bounds: ReadonlySet<number> } = { text: '', bounds: new Set() };

/** Where words begin and end, by the platform's dictionaries. */
function boundsOf(text: string): ReadonlySet<number> {
  if (known.text === text) return known.bounds;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const bounds = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) bounds.add(index);
  known = { text, bounds };
  return bounds;
}

/** The words of a text that has letters of such scripts; none of any other. */
export function wordsIn(text: string): string[] {
  if (!WORDLESS.test(text)) return [];
  const bounds = [...boundsOf(text)].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}
