import { isObject, type Json, type JsonObject } from '../../model';

/**
 * Keywords that put properties elsewhere than where they seem to stand (JSON-LD 1.1 section 1.7), and one that stands
 * for no key in maps and for nothing at all elsewhere.
 */
const MOVING: ReadonlySet<string> = new Set(['@graph', '@included', '@nest', '@reverse', '@none']);

/** Where the contexts of a document, at its head and inside, come from. */
export interface Origin {
  /** one does not come with the build: it is fetched, or written out */
  foreign: boolean;
  /** one is written out in the document, or taken away */
  own: boolean;
}

export function originOf(document: JsonObject, isBundled: (url: string) => boolean): Origin {
  const origin: Origin = { foreign: false, own: false };
  walk(document, (key, value) => {
    if (key !== '@context') return true;
    for (const each of Array.isArray(value) ? value : [value]) {
      origin.own ||= typeof each !== 'string';
      origin.foreign ||= typeof each !== 'string' || !isBundled(each);
    }
    return false;
  });
  return origin;
}

/** Is it a keyword that moves properties about? */
export function isMoving(key: string): boolean {
  return MOVING.has(key);
}

/**
 * Has any object a member named `__proto__`? JSON-LD libraries copy objects key by key: there it is no member any more,
 * and what it holds is inherited by the copy. Nobody would notice that it was put in.
 */
export function namesPrototype(json: Json): boolean {
  let found = false;
  walk(json, (key) => {
    found ||= key === '__proto__';
    return !found;
  });
  return found;
}

/** Visits every key of every object; goes into its value when `visit` says so. */
export function walk(value: Json, visit: (key: string, value: Json, within: JsonObject) => boolean): void {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // not spread: a list may be longer than a call may have arguments
    if (Array.isArray(next)) for (const each of next) pending.push(each);
    else if (isObject(next)) {
      for (const [key, inner] of Object.entries(next)) if (visit(key, inner, next)) pending.push(inner);
    }
  }
}
