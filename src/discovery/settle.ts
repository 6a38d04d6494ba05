import { addHit, dropPlaces, type FoundAt, type Hit, keyOf } from './hit';

/**
 * Brings what is known up to date: drops places that are stale, adds what was seen. Badges that nothing happened to
 * cost next to nothing.
 *
 * @param isStale left out when no place can be
 * @returns badges that are new, stand in other elements or are called otherwise than before, and those without a place
 */
export function settle(
  known: Map<string, FoundAt>,
  hits: Hit[],
  isStale: ((element: Element) => boolean) | undefined,
): { news: FoundAt[]; gone: FoundAt[] } {
  const before = new Map<FoundAt, { elements: Element[]; label: string }>();
  const remember = (found: FoundAt) => {
    if (!before.has(found)) before.set(found, { elements: [...found.elements], label: found.label });
  };
  if (isStale)
    for (const found of known.values()) {
      if (!found.elements.some(isStale)) continue;
      remember(found);
      dropPlaces(found, isStale);
    }
  for (const hit of hits) {
    const same = known.get(keyOf(known, hit));
    if (same) remember(same);
    const found = addHit(known, hit);
    if (!same) before.set(found, { elements: [], label: '' });
  }
  const [news, gone]: [FoundAt[], FoundAt[]] = [[], []];
  if (before.size === 0) return { news, gone };
  for (const [key, found] of known) {
    const was = before.get(found);
    if (!was || (found.label === was.label && sameElements(found.elements, was.elements))) continue;
    if (found.elements.length > 0) news.push(found);
    else {
      known.delete(key);
      found.label = was.label;
      gone.push(found);
    }
  }
  return { news, gone };
}

function sameElements(now: Element[], before: Element[]): boolean {
  return now.length === before.length && now.every((element) => before.includes(element));
}
