import type { Words } from '../words';
import type { ReportWords } from './report-words';

/** What every part of the report is worded with. */
export interface BothWords {
  /** the card's words */
  words: Words;
  /** the report's own */
  more: ReportWords;
}

/** The name of a fact by its kind; the bare kind where nobody named it. */
export function factName(kind: string, { words, more }: BothWords): string {
  const named = (names: Readonly<Record<string, string>>) =>
    Object.hasOwn(names, kind) ? names[kind] : undefined;
  return named(words.facts) ?? named(more.facts) ?? kind;
}
