import { isObject, type Json, type JsonObject } from '../model';

/** Of these there is one by their standard: a list of one is that one. */
const SINGLE = new Set(['criteria', 'image', 'creator', 'source', 'issuer']);
/** Lists that are looked at as lists. */
const LISTS = new Set(['type', '@type']);

/**
 * The same document without what JSON-LD makes nothing of: `null`, empty strings and empty lists inside of lists,
 * lists in lists, members twice, the list around a single text, and the objects around values and sets. A signature
 * over statements (RDF) does not cover them: left in, they would let anybody hide a signed value from a reader of the
 * JSON (`name: [null, "…"]`, `name: {"@set": "…"}`).
 *
 * @returns the document itself when there is nothing of the kind
 */
export function plain(json: JsonObject): JsonObject {
  let changed: Map<string, Json | undefined> | undefined;
  for (const [key, value] of Object.entries(json)) {
    if (typeof value !== 'object' || value === null || key === '@context') continue;
    const now = plainValue(key, value);
    if (now === value) continue;
    changed ??= new Map();
    changed.set(key, now);
  }
  if (!changed) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]): [string, Json][] => {
      const now = changed.has(key) ? changed.get(key) : value;
      return now === undefined ? [] : [[key, now]];
    }),
  );
}

/** `undefined` when nothing is left of it. */
function plainValue(key: string, value: Json): Json | undefined {
  if (isObject(value)) {
    const held = heldIn(value);
    if (held === value) return plain(value);
    const inner = plainValue(key, held);
    return inner === null || inner === '' ? undefined : inner;
  }
  if (!Array.isArray(value)) return value;
  const flat = value.some(isWrapped) ? flattened(value) : value;
  const kept: Json[] = [];
  const seen = new Set<string>();
  for (const each of flat) {
    if (each === null || each === '') continue;
    const member = isObject(each) ? plain(each) : each;
    if (flat.length > 1) {
      const text = typeof member === 'string' ? `"${member}` : JSON.stringify(member);
      if (seen.has(text)) continue;
      seen.add(text);
    }
    kept.push(member);
  }
  if (kept.length === 0) return undefined;
  const [first] = kept;
  const odd = kept.length !== value.length;
  const alone = kept.length === 1 && !LISTS.has(key) && (odd || !isObject(first) || SINGLE.has(key));
  if (alone) return first;
  return odd || kept.some((member, index) => member !== value[index]) ? kept : value;
}

/** What a set or a value object holds; any other object is itself. A language is part of what is said. */
function heldIn(value: JsonObject): Json {
  if (Object.hasOwn(value, '@set')) return value['@set'] ?? null;
  const bare = Object.hasOwn(value, '@value') && !value['@language'] && !value['@direction'];
  return bare ? (value['@value'] ?? null) : value;
}

function isWrapped(value: Json): boolean {
  return Array.isArray(value) || (isObject(value) && heldIn(value) !== value);
}

/** Members of lists and sets inside, in one list. */
function flattened(value: Json): Json[] {
  const flat: Json[] = [];
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // not spread: a list may be longer than a call may have arguments
    if (Array.isArray(next)) for (const each of next.toReversed()) pending.push(each);
    else if (isObject(next) && heldIn(next) !== next) pending.push(heldIn(next));
    else flat.push(next);
  }
  return flat;
}
