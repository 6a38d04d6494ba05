import type { CompletenessRow, Coverage, Reading } from '../../model';
import type { Material } from '../sources/material';

/** What a row is decided on: the material of the format and all that was read from it. */
export interface Known {
  material: Material;
  outcomes: Reading['outcomes'];
  assessment: Reading['assessment'];
  evidence: Reading['evidence'];
  quality: Reading['quality'];
  pathway: Reading['pathway'];
}

/** Sources that state an element in full, and sources that state a part of it. */
export interface Found {
  full: readonly { source: string }[];
  part?: readonly { source: string }[];
}

/** One element of a table and how it is found. */
export interface Element {
  id: string;
  find(known: Known): Found;
}

/** Sources named for one element, at most: a transcript can state an element hundreds of times. */
const MAX_SOURCES = 20;

export function rowOf(element: Element, known: Known): CompletenessRow {
  const { full, part = [] } = element.find(known);
  const coverage: Coverage = full.length > 0 ? 'stated' : part.length > 0 ? 'partly' : 'not-stated';
  const sources = [...new Set((full.length > 0 ? full : part).map(({ source }) => source))];
  return { element: element.id, coverage, sources: sources.slice(0, MAX_SOURCES) };
}

/** The facts of some kinds. */
export function ofKind<T extends { kind: string }>(facts: readonly T[], ...kinds: string[]): T[] {
  return facts.filter(({ kind }) => kinds.includes(kind));
}
