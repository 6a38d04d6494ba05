import { addHit, dropPlaces, type FoundAt, type Hit, keyOf } from './hit';

/** Places that may be stale: those of badges that nothing happened to need not be asked. */
export interface Suspects {
  /** elements in which badges may stand; left out when it may be any badge */
  elements?: Iterable<Element>;
  isStale(element: Element): boolean;
}

/** What is known of a page: its badges by their keys, and by the elements in which they stand. */
export interface Known {
  badges: Map<string, FoundAt>;
  at: WeakMap<Element, Set<FoundAt>>;
}

/**
 * Brings what is known up to date: drops places that are stale, adds what was seen. Badges that nothing happened to
 * cost nothing.
 *
 * @param suspects left out when no place can be stale
 * @returns badges that are new, stand in other elements or are called otherwise than before, and those without a place
 */
export function settle(
  { badges, at }: Known,
  hits: readonly Hit[],
  suspects: Suspects | undefined,
): { news: FoundAt[]; gone: FoundAt[] } {
  const before = new Map<FoundAt, { elements: Element[]; label: string }>();
  const remember = (found: FoundAt) => {
    if (!before.has(found)) before.set(found, { elements: [...found.elements], label: found.label });
  };
  if (suspects) {
    const { elements, isStale } = suspects;
    for (const found of elements ? standingAt(elements, at) : badges.values()) {
      if (!found.elements.some(isStale)) continue;
      remember(found);
      dropPlaces(found, isStale);
    }
  }
  for (const hit of hits) {
    const same = badges.get(keyOf(badges, hit));
    if (same) remember(same);
    const found = addHit(badges, hit);
    if (!same) before.set(found, { elements: [], label: '' });
    const here = at.get(hit.element);
    if (here) here.add(found);
    else at.set(hit.element, new Set([found]));
  }
  const [news, gone]: [FoundAt[], Set<FoundAt>] = [[], new Set()];
  for (const [found, was] of before) {
    if (found.label === was.label && sameElements(found.elements, was.elements)) continue;
    if (found.elements.length > 0) news.push(found);
    else {
      found.label = was.label;
      gone.add(found);
    }
  }
  if (gone.size > 0) for (const [key, found] of badges) if (gone.has(found)) badges.delete(key);
  return { news, gone: [...gone] };
}

/** The badges that stand in any of these elements. */
function standingAt(elements: Iterable<Element>, at: Known['at']): Set<FoundAt> {
  const found = new Set<FoundAt>();
  for (const element of elements) for (const each of at.get(element) ?? []) found.add(each);
  return found;
}

function sameElements(now: Element[], before: Element[]): boolean {
  return now.length === before.length && now.every((element) => before.includes(element));
}
