/** Any value that JSON can carry (RFC 8259). */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Keys come from strangers: read them with `Object.hasOwn`, never with `in`. */
export interface JsonObject {
  [key: string]: Json;
}

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of a JSON object, or `undefined` when `holder` is no object or has no such own key. */
export function property(holder: unknown, key: string): Json | undefined {
  return isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

/** JSON-LD lets one value stand for a list of one: always a list, empty when absent or null. */
export function list(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value when it is a string that is not blank, else `undefined`. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The `id` of a node that may be written as a bare string or as an object with `id` (or `@id`). */
export function idOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return textOf(property(value, 'id')) ?? textOf(property(value, '@id'));
}

/** The types of a node (`type` or `@type`), as a list of strings. */
export function typesOf(value: Json | undefined): string[] {
  const types = property(value, 'type') ?? property(value, '@type');
  return list(types).filter((type): type is string => typeof type === 'string');
}
