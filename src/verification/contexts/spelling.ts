import { isObject, type Json, type JsonObject } from '../../model';

/**
 * Keywords that put properties elsewhere than where they seem to stand (JSON-LD 1.1 section 1.7), and one that stands
 * for no key in maps and for nothing at all elsewhere.
 */
const MOVING: ReadonlySet<string> = new Set(['@graph', '@included', '@nest', '@reverse', '@none']);

/** How a document spells its keys, beyond plain words. */
export interface Spelling {
  /** the first keyword that moves properties about */
  keyword?: string;
  /** a key that is an address or prefixed: it may be another spelling of any term */
  address?: string;
  /** a context that does not come with the build, or stands inside the document */
  foreign: boolean;
}

/** Looks at every key of a JSON-LD document outside its contexts. */
export function spellingOf(document: JsonObject, isBundled: (url: string) => boolean): Spelling {
  const spelling: Spelling = { foreign: false };
  walk(document, (key, value) => {
    if (key === '@context') {
      const contexts = Array.isArray(value) ? value : [value];
      if (contexts.some((each) => typeof each !== 'string' || !isBundled(each))) spelling.foreign = true;
      return false;
    }
    if (MOVING.has(key)) spelling.keyword ??= key;
    else if (key.includes(':')) spelling.address ??= key;
    return true;
  });
  return spelling;
}

/** Keywords that may be keys of a document outside its contexts (JSON-LD 1.1 sections 9.2 to 9.13). */
const IN_PLACE: ReadonlySet<string> = new Set([
  ...MOVING,
  ...['@id', '@type', '@value', '@language', '@direction', '@index', '@set', '@list'],
]);

/**
 * Keywords that make an object a value, a set or a list, and what may stand beside them (sections 9.5, 9.7 and 9.8):
 * beside anything else an empty one is passed over, and who takes the object for what it says reads nothing of the rest.
 */
const ALONE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['@value', new Set(['@value', '@type', 'type', '@language', '@direction', '@index', '@context'])],
  ['@set', new Set(['@set', '@index', '@context'])],
  ['@list', new Set(['@list', '@index', '@context'])],
]);

/**
 * The first member of a document that JSON-LD libraries lose without a word, so that no signature over statements covers
 * it: `__proto__`, which a copy made key by key inherits from instead of having it, and keywords out of their place.
 */
export function lostMember(document: JsonObject): string | undefined {
  let lost: string | undefined;
  walk(document, (key, value, within) => {
    const beside = ALONE.get(key);
    if (beside && Object.keys(within).some((each) => !beside.has(each))) lost ??= key;
    else if (key === '__proto__' || (/^@[A-Za-z]+$/.test(key) && key !== '@context' && !IN_PLACE.has(key)))
      lost ??= key;
    else if (key === '@context' && namesPrototype(value)) lost ??= '__proto__';
    return lost === undefined && key !== '@context';
  });
  return lost;
}

/** Has any object a member named `__proto__`? */
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
