import { addHit, type FoundAt, type Hit } from './hit';

/**
 * Brings what is known up to date: drops places that are stale, adds what was seen.
 *
 * @returns badges that are new or stand in other elements than before, and those without a place left
 */
export function settle(
  known: Map<string, FoundAt>,
  hits: Hit[],
  isStale: (element: Element) => boolean,
): { news: FoundAt[]; gone: FoundAt[] } {
  const before = new Map<FoundAt, Element[]>();
  for (const found of known.values()) {
    before.set(found, found.elements);
    found.elements = found.elements.filter((element) => !isStale(element));
  }
  for (const hit of hits) addHit(known, hit);
  const gone: FoundAt[] = [];
  for (const [key, found] of known) {
    if (found.elements.length) continue;
    known.delete(key);
    gone.push(found);
  }
  const news = [...known.values()].filter((found) => !sameElements(found.elements, before.get(found)));
  return { news, gone };
}

function sameElements(now: Element[], before: Element[] | undefined): boolean {
  return now.length === before?.length && now.every((element) => before.includes(element));
}
