import { isObject, type Json, type JsonObject } from '../../model';
import { walk } from './spelling';

/**
 * A member of a document that JSON-LD libraries may lose without a word, and the document without it: when both say the
 * same, it was lost. In a JSON literal (JSON-LD 1.1 section 4.2.2) it is a member like any other and is not.
 */
export interface Suspect {
  term: string;
  without: JsonObject;
}

/** Keywords that may be keys of a document outside its contexts (JSON-LD 1.1 sections 9.2 to 9.13). */
const IN_PLACE: ReadonlySet<string> = new Set([
  ...['@context', '@graph', '@included', '@nest', '@reverse', '@none'],
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

/** More than a document has that means well. */
export const MAX_SUSPECTS = 20;

/** Keywords out of their place, and keywords that make a reader pass over what stands beside them. */
export function suspectsIn(document: JsonObject): Suspect[] {
  const found: { term: string; within: JsonObject; keys: string[] }[] = [];
  walk(document, (key, _value, within) => {
    if (found.length > MAX_SUSPECTS) return false;
    const beside = ALONE.get(key);
    const others = beside ? Object.keys(within).filter((each) => !beside.has(each)) : [];
    // the keyword by itself, since without it the others may come to be said
    if (others.length > 0)
      found.push({ term: key, within, keys: [key] }, { term: key, within, keys: others });
    else if (/^@[A-Za-z]+$/.test(key) && !IN_PLACE.has(key)) found.push({ term: key, within, keys: [key] });
    return key !== '@context';
  });
  return found.map(({ term, within, keys }) => ({
    term,
    without: copied(document, within, new Set(keys)) as JsonObject,
  }));
}

function copied(value: Json, within: JsonObject, keys: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((each) => copied(each, within, keys));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => value !== within || !keys.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, copied(each, within, keys)]));
}
