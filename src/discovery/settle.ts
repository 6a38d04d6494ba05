import { addHit, type FoundAt, type Hit } from './hit';

/**
 * Brings what is known up to date: drops places that are stale, adds what was seen. Badges that nothing happened to
 * cost next to nothing.
 *
 * @param isStale left out when no place can be
 * @returns badges that are new or stand in other elements than before, and those without a place left
 */
export function settle(
  known: Map<string, FoundAt>,
  hits: Hit[],
  isStale: ((element: Element) => boolean) | undefined,
): { news: FoundAt[]; gone: FoundAt[] } {
  const before = new Map<FoundAt, Element[]>();
  if (isStale)
    for (const found of known.values()) {
      if (!found.elements.some(isStale)) continue;
      before.set(found, found.elements);
      found.elements = found.elements.filter((element) => !isStale(element));
    }
  for (const hit of hits) {
    const same = known.get(hit.key);
    if (same && !before.has(same)) before.set(same, [...same.elements]);
    const found = addHit(known, hit);
    if (!same) before.set(found, []);
  }
  const [news, gone]: [FoundAt[], FoundAt[]] = [[], []];
  if (before.size === 0) return { news, gone };
  for (const [key, found] of known) {
    const places = before.get(found);
    if (!places || sameElements(found.elements, places)) continue;
    if (found.elements.length > 0) news.push(found);
    else {
      known.delete(key);
      gone.push(found);
    }
  }
  return { news, gone };
}

function sameElements(now: Element[], before: Element[]): boolean {
  return now.length === before.length && now.every((element) => before.includes(element));
}
