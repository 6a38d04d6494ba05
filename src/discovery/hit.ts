import type { Found } from '../model';

/** A badge and where in the page it is met: several links to one award are one of these. */
export type FoundAt = Found & { elements: Element[] };

/** One place in a page that leads to a badge. */
export interface Hit {
  /** the same for every address of one award */
  key: string;
  element: Element;
  found: Found;
}

/** An embed says most clearly that a badge is meant, a bare address in text least. */
const CLARITY = ['text', 'image', 'json-ld', 'link', 'embed'];

/** Adds a hit to what is known. An element inside one that already stands for the award adds nothing. */
export function addHit(known: Map<string, FoundAt>, { key, element, found }: Hit): FoundAt {
  const same = known.get(key);
  if (!same) {
    const first = { ...found, elements: [element] };
    known.set(key, first);
    return first;
  }
  if (!same.elements.some((other) => other.contains(element))) same.elements.push(element);
  if (CLARITY.indexOf(found.kind) > CLARITY.indexOf(same.kind)) same.kind = found.kind;
  same.label ||= found.label;
  if (found.email && !same.email) same.email = found.email;
  return same;
}
