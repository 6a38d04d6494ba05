import { distinct, type Item, type Quad, type Quads } from './quads';
import { sha256Units } from './sha256';
import { declined } from './term';

/**
 * Canonical N-Quads (RDFC-1.0 section 4.4) where the surroundings of each blank node tell it from every other.
 * Throws `declined` where they do not: that takes the whole algorithm.
 */
export function canonicalQuads({ all, blanks }: Quads): string {
  const lines = canonicalLines(all, blanks);
  // a set has nothing twice; to look for that is dearer than to try without
  const once = repeated(lines) ? canonicalLines(distinct(all), blanks) : lines;
  if (repeated(once)) throw declined;
  return once.join('');
}

function canonicalLines(quads: readonly Quad[], blanks: number): string[] {
  const names = canonicalNames(quads, blanks);
  const lines: string[] = [];
  for (const { subject, predicate, object, graph } of quads) {
    const start = `${typeof subject === 'number' ? names[subject] : subject} ${predicate} `;
    const middle = typeof object === 'number' ? names[object] : object;
    lines.push(
      `${start}${middle}${graph === '' ? '' : ` ${typeof graph === 'number' ? names[graph] : graph}`} .\n`,
    );
  }
  return lines.sort();
}

function repeated(sorted: readonly string[]): boolean {
  return sorted.some((line, at) => line === sorted[at - 1]);
}

/** Issues identifiers in the order of the first-degree hashes (sections 4.4.3, steps 3 to 5, and 4.6). */
function canonicalNames(quads: readonly Quad[], blanks: number): string[] {
  const about: Quad[][] = Array.from({ length: blanks }, () => []);
  for (const quad of quads) {
    const { subject, object, graph } = quad;
    if (typeof subject === 'number') about[subject]?.push(quad);
    if (typeof object === 'number' && object !== subject) about[object]?.push(quad);
    if (typeof graph === 'number' && graph !== subject && graph !== object) about[graph]?.push(quad);
  }
  const used = [...about.keys()].filter((blank) => about[blank]?.length);
  // there is nothing to tell a single one from
  const hashOf = (blank: number) => (used.length === 1 ? '' : firstDegreeHash(about[blank] ?? [], blank));
  const blankOf = new Map(used.map((blank) => [hashOf(blank), blank]));
  if (blankOf.size < used.length) throw declined;
  const names: string[] = [];
  for (const [at, hash] of [...blankOf.keys()].sort().entries())
    names[blankOf.get(hash) ?? -1] = `_:c14n${at}`;
  return names;
}

function firstDegreeHash(about: readonly Quad[], blank: number): string {
  const lines: string[] = [];
  for (const { subject, predicate, object, graph } of about) {
    const start = `${seenFrom(blank, subject)} ${predicate} ${seenFrom(blank, object)}`;
    lines.push(graph === '' ? `${start} .\n` : `${start} ${seenFrom(blank, graph)} .\n`);
  }
  return sha256Units(lines.length === 1 ? (lines[0] ?? '') : lines.sort().join(''));
}

function seenFrom(blank: number, item: Item): string {
  if (typeof item === 'string') return item;
  return item === blank ? '_:a' : '_:z';
}
