import { holds, type Required } from './required';

/** One template: what a text must hold for it to match, and how its expression is made. */
export interface Part {
  required: Required;
  /** a global expression */
  make(): RegExp;
  made?: RegExp;
}

/** Where and what a pattern found. */
export interface Found {
  index: number;
  text: string;
}

/**
 * Several templates as one pattern: the leftmost match, of equals the first template's, as in one expression of
 * alternatives. The expression of a template is made when a text first holds what a match of it must hold: there are
 * hundreds, and making all of them takes longer than everything else that a first card waits for.
 */
export class Pattern {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  /** First match at or after `from` (characters), or `null`. */
  exec(text: string, from = 0): Found | null {
    const lower = lowered(text);
    let first: Found | null = null;
    for (const part of this.parts) {
      if (!holds(lower, part.required)) continue;
      part.made ??= part.make();
      part.made.lastIndex = from;
      const match = part.made.exec(text);
      if (match && (!first || match.index < first.index)) first = { index: match.index, text: match[0] };
      if (first?.index === from) break;
    }
    return first;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The text with every match replaced. */
  replaceIn(text: string, replacement: (found: string) => string): string {
    let written = '';
    let at = 0;
    for (let found = this.exec(text); found !== null; found = this.exec(text, at)) {
      const end = found.index + found.text.length;
      written += text.slice(at, found.index) + replacement(found.text);
      // no template matches nothing, but a loop must end all the same
      if (end === at) break;
      at = end;
    }
    return at === 0 ? text : written + text.slice(at);
  }
}

let last: { text: string; lower: string } = { text: '', lower: '' };

/** Many patterns are asked about one sentence. */
function lowered(text: string): string {
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return last.lower;
}
