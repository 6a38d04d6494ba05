import { isObject, type Json, type JsonObject } from '../../src/model';

/** Steps from the root of a JSON document to one of its values. */
export type Path = (string | number)[];

/** Every place in a document. */
export function paths(value: Json, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((each, index) => paths(each, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

export const MUTATIONS = ['remove', 'rename', 'edit', 'replace', 'double', 'insert'] as const;
export type MutationKind = (typeof MUTATIONS)[number];

/** A copy with one place replaced, removed or renamed, or with a member more in it. */
export function mutated(json: JsonObject, path: Path, kind: MutationKind, text: string): JsonObject {
  const copy = structuredClone(json);
  let holder: Json = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, Json>)[step] ?? null;
  const target = holder as Record<string | number, Json>;
  const last = path.at(-1) ?? '';
  const old = target[last] ?? null;
  if (kind === 'remove') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete target[last];
  else if (kind === 'rename' && !Array.isArray(holder)) {
    delete target[last];
    target[`${last}${text}`] = old;
  } else if (kind === 'edit' && typeof old === 'string')
    target[last] = old === '' ? text : `${old.slice(0, -1)}${text}`;
  else if (kind === 'insert' && isObject(old)) {
    // as JSON.parse does: `__proto__` becomes a member; one that says nothing may make others say nothing
    const value = text.length % 2 === 0 ? null : 'x';
    Object.defineProperty(old, text, { value, enumerable: true, configurable: true, writable: true });
  } else if (kind === 'double') target[last] = [old, old];
  else target[last] = text;
  return copy;
}

/**
 * Changes that mean the same by the standard: JSON-LD reads a value and a list of it alike, lists as sets, and makes
 * nothing of an empty name in a list.
 */
export function meansTheSame(before: JsonObject, after: JsonObject): boolean {
  return JSON.stringify(normal(before)) === JSON.stringify(normal(after));
}

function normal(value: Json): Json {
  if (Array.isArray(value)) {
    const flat: unknown[] = (value as unknown[]).flat(64);
    const said = flat.filter((each) => each !== '' && each !== null) as Json[];
    const members = [...new Set(said.map((each) => JSON.stringify(normal(each))))].sort();
    return members.length === 1 ? (JSON.parse(members[0] ?? 'null') as Json) : members;
  }
  if (!isObject(value)) return value;
  // the order of keys means nothing, and `null` is as good as absent, alone and in a list of nothing else
  const said = Object.entries(value)
    .filter(([, each]) => each !== null)
    .map(([key, each]): [string, Json] => [key, normal(each)])
    .filter(([, each]) => !Array.isArray(each) || each.length > 0);
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
