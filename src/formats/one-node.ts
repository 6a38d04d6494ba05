import { isObject, type Json, type JsonObject, textOf, typesOf } from '../model';

/** What stands for itself: contexts, proofs, credentials inside with proofs of their own, and what is not followed. */
const APART = new Set([
  ...['@context', 'proof', 'verifiableCredential'],
  ...['@graph', '@included', '@nest', '@reverse'],
]);
const NAMES = new Set(['id', '@id', 'type', '@type']);
/** Values that joining may write anew; a credential that needs more is made to take time. */
const MAX_JOINED = 100_000;

/** Everything that is said of one node, wherever: its types, and members by their text, each once. */
interface Union {
  types: readonly string[];
  members: ReadonlyMap<string, ReadonlyMap<string, Json>>;
}

/**
 * The same document with all that is said of one node said wherever it stands. In JSON-LD objects with one `id` are
 * one node, and a signature over statements (RDF) does not tell where each was written: split up, a required score
 * could stand where no reader of the JSON looks for it.
 *
 * @returns the document itself when no node is described in two places; `undefined` when joining takes too much
 */
export function oneNodeEach(json: JsonObject): JsonObject | undefined {
  const places = new Map<string, JsonObject[]>();
  collect(json, places, true);
  const split = new Map<string, Union>();
  let work = 0;
  for (const [id, nodes] of places) {
    if (nodes.length === 1) continue;
    const union = unionOf(nodes);
    split.set(id, union);
    for (const members of union.members.values()) work += nodes.length * members.size;
    if (work > MAX_JOINED) return undefined;
  }
  return split.size === 0 ? json : (joined(json, split, true) as JsonObject);
}

function collect(value: Json, places: Map<string, JsonObject[]>, root = false): void {
  if (Array.isArray(value)) for (const each of value) collect(each, places);
  if (!isObject(value) || (!root && Object.hasOwn(value, 'proof'))) return;
  const id = nameOf(value);
  if (id !== undefined) {
    const known = places.get(id);
    if (known) known.push(value);
    else places.set(id, [value]);
  }
  for (const [key, each] of Object.entries(value)) if (!APART.has(key)) collect(each, places);
}

function unionOf(nodes: readonly JsonObject[]): Union {
  const union = new Map<string, Map<string, Json>>();
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node)) {
      if (APART.has(key) || NAMES.has(key)) continue;
      const members = union.get(key) ?? new Map<string, Json>();
      for (const member of Array.isArray(value) ? value : [value])
        members.set(JSON.stringify(member), member);
      union.set(key, members);
    }
  }
  return { types: [...new Set(nodes.flatMap(typesOf))], members: union };
}

function joined(value: Json, split: ReadonlyMap<string, Union>, root = false): Json {
  if (Array.isArray(value)) return joinedList(value, split);
  if (!isObject(value) || (!root && Object.hasOwn(value, 'proof'))) return value;
  const id = nameOf(value);
  const union = id === undefined ? undefined : split.get(id);
  const own = Object.entries(value).map(([key, each]): [string, Json] => {
    const members = union?.members.get(key);
    const wanted = members && members.size > 1 && (Array.isArray(each) || hasList(members, each));
    if (wanted) return [key, [...members.values()]];
    return [key, APART.has(key) ? each : joined(each, split)];
  });
  if (!union) return Object.fromEntries(own);
  // what comes from elsewhere is taken as it stands there: nodes may name each other in circles
  const added = [...union.members]
    .filter(([key]) => !Object.hasOwn(value, key))
    .map(([key, members]): [string, Json] => {
      const [first = null] = members.values();
      return [key, members.size === 1 ? first : [...members.values()]];
    });
  return Object.fromEntries([...own, ...typesAt(value, union), ...added]);
}

/** A node is of all the types that it is said to be of anywhere: its own come first. */
function typesAt(value: JsonObject, { types }: Union): [string, Json][] {
  const own = typesOf(value);
  const more = types.filter((type) => !own.includes(type));
  return more.length === 0 ? [] : [[Object.hasOwn(value, '@type') ? '@type' : 'type', [...own, ...more]]];
}

/** Two nodes under one key are a list; two texts that differ are left as each place has them. */
function hasList(members: ReadonlyMap<string, Json>, own: Json): boolean {
  return isObject(own) && [...members.values()].every(isObject);
}

/** Members that are one node become one member. */
function joinedList(list: Json[], split: ReadonlyMap<string, Union>): Json[] {
  const seen = new Set<string>();
  return list
    .filter((each) => {
      const id = isObject(each) ? nameOf(each) : undefined;
      if (id === undefined || !split.has(id)) return true;
      const first = !seen.has(id);
      seen.add(id);
      return first;
    })
    .map((each) => joined(each, split));
}

/** Anonymous nodes are apart; text that is no address or name at all is no node's. */
function nameOf(value: JsonObject): string | undefined {
  const id = textOf(value.id) ?? textOf(value['@id']);
  return id === undefined || !id.includes(':') ? undefined : id;
}
