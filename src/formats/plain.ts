import { isObject, type Json, type JsonObject } from '../model';

/** Of these there is one by their standard: a list of one is that one. */
const SINGLE = new Set(['criteria', 'image', 'creator', 'source', 'issuer']);
/** Lists that are looked at as lists. */
const LISTS = new Set(['type', '@type']);

/**
 * The same document without what JSON-LD makes nothing of: `null`, empty strings and empty lists inside of lists,
 * lists in lists, members twice, and the list around a single text. A signature over statements (RDF) does not
 * cover them: left in, they would let anybody hide a signed value from a reader of the JSON (`name: [null, "…"]`).
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
  if (isObject(value)) return isNothing(value) ? undefined : plain(value);
  if (!Array.isArray(value)) return value;
  const flat = value.some(Array.isArray) ? flattened(value) : value;
  const kept: Json[] = [];
  const seen = new Set<string>();
  for (const each of flat) {
    if (isNothing(each)) continue;
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

function isNothing(value: Json): boolean {
  if (value === null || value === '') return true;
  if (!isObject(value)) return false;
  const held = value['@set'] ?? value['@value'];
  const wraps = Object.hasOwn(value, '@set') || Object.hasOwn(value, '@value');
  return (
    wraps && (held === null || held === undefined || (Array.isArray(held) && flattened(held).every(isNull)))
  );
}

/** Deeper lists than any text of bearable size should have stay as they are. */
function flattened(list: readonly unknown[]): Json[] {
  return list.flat(64) as Json[];
}

function isNull(value: Json): boolean {
  return value === null;
}
