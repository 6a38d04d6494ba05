import { isObject, type Json, type JsonObject } from '../../model';
import { BUNDLED_CONTEXTS } from './bundled';

/**
 * Keywords that put properties elsewhere than where they seem to stand (JSON-LD 1.1 section 1.7), and one that stands
 * for no key in maps and for nothing at all elsewhere.
 */
const MOVING: ReadonlySet<string> = new Set(['@graph', '@included', '@nest', '@reverse', '@none']);

/** Has it a context, at its head or inside, that does not come with the build: one that is fetched, or its own? */
export function hasForeignContext(document: JsonObject): boolean {
  return contextsIn(document).some(isForeign);
}

/** Has it a context that is written out in it, or taken away? */
export function hasOwnContext(document: JsonObject): boolean {
  return contextsIn(document).some((context) => listOf(context).some((each) => typeof each !== 'string'));
}

/** Is one of the contexts that an `@context` stands for none of the build? */
export function isForeign(context: Json): boolean {
  return listOf(context).some((each) => typeof each !== 'string' || !BUNDLED_CONTEXTS.has(each));
}

function listOf(context: Json): readonly Json[] {
  return Array.isArray(context) ? context : [context];
}

function contextsIn(document: JsonObject): Json[] {
  const found: Json[] = [];
  walk(document, (key, value) => {
    if (key === '@context') found.push(value);
    return key !== '@context';
  });
  return found;
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
