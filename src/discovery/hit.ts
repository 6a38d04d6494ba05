import type { Found } from '../model';
import { isVague } from './label';

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

/** What each place of a badge calls it, in the order in which they were met. */
const labels = new WeakMap<FoundAt, Map<Element, string>>();

/**
 * The key under which a hit is known. Anybody can write another's address into a credential: one with another text than
 * the one that goes by it already is another badge, or it would be taken for that one.
 */
export function keyOf(known: Map<string, FoundAt>, { key, found }: Hit): string {
  const text = known.get(key)?.embedded ?? found.embedded;
  return found.embedded && text !== found.embedded ? found.embedded : key;
}

/** Adds a hit to what is known. An element inside one that already stands for the award adds nothing but its words. */
export function addHit(known: Map<string, FoundAt>, hit: Hit): FoundAt {
  const { element, found } = hit;
  const key = keyOf(known, hit);
  const same = known.get(key) ?? { ...found, elements: [] };
  known.set(key, same);
  if (!same.elements.some((other) => other.contains(element))) same.elements.push(element);
  if (CLARITY.indexOf(found.kind) > CLARITY.indexOf(same.kind)) same.kind = found.kind;
  // a credential that the page carries, and a link to where it says that it lives: the issuer's own copy is asked for
  same.url ||= found.url;
  if (found.embedded) same.embedded ??= found.embedded;
  if (found.email) same.email ||= found.email;
  const own = labels.get(same) ?? new Map<Element, string>();
  labels.set(same, own.set(element, found.label));
  name(same);
  return same;
}

/** Drops the places of a badge that are stale; what they call it is kept until they are looked at again. */
export function dropPlaces(found: FoundAt, isStale: (element: Element) => boolean): void {
  found.elements = found.elements.filter((element) => !isStale(element));
  const own = labels.get(found);
  for (const element of own?.keys() ?? []) if (isStale(element)) own?.set(element, '');
  name(found);
}

/** By the first place that says which badge it is. */
function name(found: FoundAt): void {
  const said = [...(labels.get(found)?.values() ?? [])].filter(Boolean);
  const [first = ''] = said;
  found.label = said.length > 1 ? (said.find((each) => !isVague(each)) ?? first) : first;
}
