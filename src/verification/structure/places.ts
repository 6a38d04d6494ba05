import { isObject, type Json, property } from '../../model';

/** A place in a credential, as the keys that lead to it, and the type that a node there must have. */
export type Typed = readonly [path: readonly string[], type: string];

/** The same as a tree, so that one walk comes by all of them. */
export interface Place {
  type?: string;
  inside: Map<string, Place>;
}

/** Nodes in one list that are looked at. */
const MAX_NODES = 200;

export function placesOf(typed: readonly Typed[]): Place {
  const root: Place = { inside: new Map() };
  for (const [path, type] of typed) {
    let place = root;
    for (const key of path) {
      const next = place.inside.get(key) ?? { inside: new Map() };
      place.inside.set(key, next);
      place = next;
    }
    place.type = type;
  }
  return root;
}

/** Tells of every node at a place that has a type, with its JSON Pointer. */
export function visit(
  node: Json,
  place: Place,
  source: string,
  tell: (node: Json, type: string, source: string) => void,
): void {
  if (place.type !== undefined) tell(node, place.type, source);
  if (place.inside.size === 0 || !isObject(node)) return;
  for (const [key, inner] of place.inside) {
    const value = property(node, key);
    if (value === undefined || value === null) continue;
    const at = `${source}/${key}`;
    if (!Array.isArray(value)) visit(value, inner, at, tell);
    else
      for (const [index, each] of value.slice(0, MAX_NODES).entries())
        visit(each, inner, `${at}/${index}`, tell);
  }
}

/** All nodes at one place. */
export function nodesAt(json: Json, path: readonly string[]): [node: Json, source: string][] {
  const found: [Json, string][] = [];
  visit(json, placesOf([[path, '']]), '', (node, _type, source) => found.push([node, source]));
  return found;
}
