import type { Item, Quad, Quads } from './quads';
import { sha256Hex } from './sha256';
import { declined } from './term';

/**
 * Canonical N-Quads (RDFC-1.0 section 4.4) where the surroundings of each blank node tell it from every other.
 * Throws `declined` where they do not: that takes the whole algorithm.
 */
export function canonicalQuads(quads: Quads): string {
  const names = canonicalNames(quads);
  const name = (item: Item) => (typeof item === 'number' ? (names[item] ?? '') : item);
  const lines = quads.all.map((quad) => line(quad, name)).sort();
  // a set has nothing twice; the library does not look
  if (lines.some((each, at) => each === lines[at - 1])) throw declined;
  return lines.join('');
}

/** Issues identifiers in the order of the first-degree hashes (sections 4.4.3, steps 3 to 5, and 4.6). */
function canonicalNames({ all, blanks }: Quads): string[] {
  const about: Quad[][] = Array.from({ length: blanks }, () => []);
  for (const quad of all) {
    const { subject, object, graph } = quad;
    if (typeof subject === 'number') about[subject]?.push(quad);
    if (typeof object === 'number' && object !== subject) about[object]?.push(quad);
    if (typeof graph === 'number' && graph !== subject && graph !== object) about[graph]?.push(quad);
  }
  const hashed = about.flatMap((some, blank) =>
    some.length > 0 ? [{ blank, hash: hash(some, blank) }] : [],
  );
  hashed.sort((one, other) => (one.hash < other.hash ? -1 : 1));
  if (hashed.some((each, at) => each.hash === hashed[at - 1]?.hash)) throw declined;
  const names: string[] = [];
  for (const [at, { blank }] of hashed.entries()) names[blank] = `_:c14n${at}`;
  return names;
}

function hash(about: Quad[], blank: number): string {
  const name = (item: Item) => (item === blank ? '_:a' : typeof item === 'number' ? '_:z' : item);
  return sha256Hex(
    about
      .map((quad) => line(quad, name))
      .sort()
      .join(''),
  );
}

function line({ subject, predicate, object, graph }: Quad, name: (item: Item) => string): string {
  const where = graph === '' ? '' : ` ${name(graph)}`;
  return `${name(subject)} ${predicate} ${name(object)}${where} .\n`;
}
