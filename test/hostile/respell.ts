// Ways to write the same statements otherwise: what whoever has a genuine credential can do without breaking a
// signature over statements. Not each keeps them; those that do must not change what a reader is told.
import { isObject, type Json, type JsonObject, list } from '../../src/model';
import { BUNDLED_CONTEXTS } from '../../src/verification/contexts/bundled';
import { type Path, paths } from './mutate';
import { oneOf, type Random } from './random';

/** A change in place of a copy, told in words; `undefined` when there was nothing to change. */
type Way = (json: JsonObject, random: Random) => string | undefined;

/** Definitions of every word in contexts of the build, with the prefixes of their contexts written out. */
const DEFINITIONS = new Map<string, Json[]>();
/** Words for the same thing, by each of them. */
const SYNONYMS = new Map<string, Set<string>>();

for (const document of BUNDLED_CONTEXTS.values())
  gather((document as JsonObject)['@context'] ?? null, new Map());
for (const [name, definitions] of DEFINITIONS)
  for (const [other, others] of DEFINITIONS)
    if (other !== name && definitions.some((one) => others.some((two) => iriOf(one) === iriOf(two))))
      SYNONYMS.set(name, (SYNONYMS.get(name) ?? new Set()).add(other));

function gather(context: Json, around: ReadonlyMap<string, string>): void {
  if (Array.isArray(context)) for (const each of context) gather(each, around);
  if (!isObject(context)) return;
  const prefixes = new Map(around);
  for (const [name, definition] of Object.entries(context))
    if (typeof definition === 'string' && /[#/:]$/.test(definition)) prefixes.set(name, definition);
  for (const [name, definition] of Object.entries(context)) {
    const whole = written(definition, prefixes);
    if (name.startsWith('@') || iriOf(whole) === undefined) continue;
    DEFINITIONS.set(name, [...(DEFINITIONS.get(name) ?? []), whole]);
    if (isObject(definition)) gather(definition['@context'] ?? null, prefixes);
  }
}

/** Without protection, and with addresses whole: as a context of one's own can have it. */
function written(definition: Json, prefixes: ReadonlyMap<string, string>): Json {
  if (typeof definition === 'string') {
    const [prefix = '', rest] = definition.split(':', 2);
    return rest === undefined || rest.startsWith('//')
      ? definition
      : (prefixes.get(prefix) ?? `${prefix}:`) + rest;
  }
  if (!isObject(definition)) return definition;
  return Object.fromEntries(
    Object.entries(definition)
      .filter(([key]) => key !== '@protected')
      .map(([key, value]) => [key, key === '@context' ? unprotected(value) : written(value, prefixes)]),
  );
}

function unprotected(value: Json): Json {
  if (Array.isArray(value)) return value.map(unprotected);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== '@protected');
  return Object.fromEntries(kept.map(([key, each]) => [key, unprotected(each)]));
}

export function iriOf(definition: Json): string | undefined {
  const id = isObject(definition) ? definition['@id'] : definition;
  return typeof id === 'string' && /^https?:/.test(id) ? id : undefined;
}

export const definitionsOf = (name: string): readonly Json[] => DEFINITIONS.get(name) ?? [];
export const synonymsOf = (name: string): readonly string[] => [...(SYNONYMS.get(name) ?? [])];

const said = (json: JsonObject): Path[] => paths(json).filter(([first]) => first !== '@context');
const keyed = (json: JsonObject): Path[] => said(json).filter((path) => typeof path.at(-1) === 'string');

function holderOf(json: JsonObject, path: Path): JsonObject {
  return path.slice(0, -1).reduce<Json>((at, step) => (at as JsonObject)[step] ?? null, json) as JsonObject;
}

export function at(json: JsonObject, path: Path): Json {
  return holderOf(json, path)[path.at(-1) ?? ''] ?? null;
}

export function set(json: JsonObject, path: Path, value: Json): void {
  holderOf(json, path)[path.at(-1) ?? ''] = value;
}

export function rename(json: JsonObject, path: Path, name: string): void {
  const holder = holderOf(json, path);
  const key = String(path.at(-1));
  const { [key]: value = null } = holder;
  delete holder[key];
  holder[name] = value;
}

function addContext(json: JsonObject, context: Json, random?: Random): void {
  const contexts = list(json['@context']);
  const place = random === undefined ? contexts.length : random(contexts.length + 1);
  json['@context'] = [...contexts.slice(0, place), context, ...contexts.slice(place)];
}

/** A context of the build more, and a key or a type under another of its words. */
const synonym: Way = (json, random) => {
  const known = keyed(json).filter((path) => synonymsOf(String(path.at(-1))).length > 0);
  if (known.length === 0) return undefined;
  const path = oneOf(random, known);
  const name = oneOf(random, synonymsOf(String(path.at(-1))));
  const context = oneOf(random, [...BUNDLED_CONTEXTS.keys()]);
  addContext(json, context, random);
  rename(json, path, name);
  return `${path.join('/')} as ${name} with ${context}`;
};

/** Contexts of the build more, fewer or in another order. */
const reordered: Way = (json, random) => {
  const contexts = list(json['@context']);
  const context = oneOf(random, [...BUNDLED_CONTEXTS.keys()]);
  if (random(3) === 0) json['@context'] = contexts.toReversed();
  else if (random(2) === 0) contexts.splice(random(contexts.length), 1, context);
  else addContext(json, context, random);
  return `contexts ${JSON.stringify(json['@context'])}`;
};

/** A key or a type under a word of one's own, or one that means something else, by a context of one's own. */
const aliased: Way = (json, random) => {
  const path = oneOf(random, keyed(json));
  const key = String(path.at(-1));
  const value = at(json, path);
  const name = random(2) === 0 ? 'alias' : oneOf(random, [...DEFINITIONS.keys()]);
  if (key === 'type') {
    const types = list(value);
    const which = random(types.length);
    const definitions = definitionsOf(String(types[which]));
    if (definitions.length === 0) return undefined;
    addContext(json, { [name]: oneOf(random, definitions) });
    set(json, path, types.with(which, name));
  } else {
    const meant = ['id', 'type'].includes(key) ? [`@${key}`] : definitionsOf(key);
    if (meant.length === 0) return undefined;
    addContext(json, { [name]: oneOf(random, meant) });
    rename(json, path, name);
  }
  return `${path.join('/')} as ${name}`;
};

/** Two words of a context exchanged, in the context and everywhere else. */
const exchanged: Way = (json, random) => {
  const contexts = list(json['@context']);
  const which = random(contexts.length);
  const published = BUNDLED_CONTEXTS.get(String(contexts[which]));
  const keys = [...new Set(keyed(json).map((path) => String(path.at(-1))))].filter((key) =>
    DEFINITIONS.has(key),
  );
  if (published === undefined || keys.length < 2) return undefined;
  const [one, other] = [oneOf(random, keys), oneOf(random, [...keys, ...DEFINITIONS.keys()])];
  const swapped = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(swapped);
    if (!isObject(value)) return value;
    const name = (key: string) => (key === one ? other : key === other ? one : key);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [name(key), swapped(each)]));
  };
  const { '@context': _contexts, proof = null, ...rest } = json;
  for (const key of Object.keys(rest)) delete json[key];
  Object.assign(json, swapped(rest), { proof });
  const own = swapped(unprotected((published as JsonObject)['@context'] ?? null));
  json['@context'] = contexts.with(which, own);
  return `${one} and ${other} exchanged in context ${which}`;
};

/** An address by a prefix, or by a base, of one's own or of the build. */
const prefixed: Way = (json, random) => {
  const addresses = said(json).filter((path) => /^[a-z]+:/.test(String(at(json, path))));
  if (addresses.length === 0) return undefined;
  const path = oneOf(random, addresses);
  const text = String(at(json, path));
  const cut = text.search(/[^/:#]*$/) || text.indexOf(':') + 1;
  const start = text.slice(0, random(3) === 0 ? text.indexOf(':') + 1 : cut);
  const based = random(3) === 0;
  addContext(json, based ? { '@base': start } : { q: { '@id': start, '@prefix': true } });
  const places = random(2) === 0 ? addresses.filter((each) => at(json, each) === text) : [path];
  for (const place of places) set(json, place, `${based ? '' : 'q:'}${text.slice(start.length)}`);
  return `${places.map((place) => place.join('/'))} from ${start}`;
};

/** Something said of a node said where the node stands again, under its id or another spelling of that. */
const moved: Way = (json, random) => {
  const nodes: Path[] = [[], ...said(json)].filter((path) =>
    isObject(path.length === 0 ? json : at(json, path)),
  );
  const named = (path: Path) => {
    const node = path.length === 0 ? json : at(json, path);
    return isObject(node) && typeof node.id === 'string' ? node.id : undefined;
  };
  const from = oneOf(random, nodes);
  const id = named(from);
  const again = said(json).filter(
    (path) => path.join() !== from.join() && (at(json, path) === id || named(path) === id),
  );
  if (id === undefined || again.length === 0) return undefined;
  const to = oneOf(random, again.filter((path) => path.at(-1) !== 'id').concat([again[0] ?? []]));
  const node = (from.length === 0 ? json : at(json, from)) as JsonObject;
  const keys = Object.keys(node).filter((key) => !['id', '@context', 'proof'].includes(key));
  if (keys.length === 0 || to.at(-1) === 'id') return undefined;
  const key = oneOf(random, keys);
  if (to.slice(0, from.length + 1).join() === [...from, key].join()) return undefined;
  const there = at(json, to);
  const target: JsonObject = isObject(there) ? there : { id };
  target[key] = node[key] ?? null;
  delete node[key];
  if (random(2) === 0) target.type = [...new Set([...list(target.type), ...list(node.type)])];
  if (random(2) === 0) {
    const start = id.slice(0, id.search(/[^/:#]*$/) || id.indexOf(':') + 1);
    addContext(json, { q: { '@id': start, '@prefix': true } });
    target.id = `q:${id.slice(start.length)}`;
  }
  set(json, to, target);
  return `${key} of ${from.join('/')} said in ${to.join('/')} as ${target.id}`;
};

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** A value, a key or a type written at length. */
const atLength: Way = (json, random) => {
  const path = oneOf(random, keyed(json));
  const key = String(path.at(-1));
  const value = at(json, path);
  const definition = random(2) === 0 ? undefined : oneOf(random, [...definitionsOf(key), null]);
  const type = isObject(definition ?? null) ? (definition as JsonObject)['@type'] : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') set(json, path, String(value));
  else if (key === 'type') {
    const types = list(value);
    const which = random(types.length);
    set(
      json,
      path,
      types.with(which, iriOf(definitionsOf(String(types[which]))[0] ?? null) ?? types[which] ?? null),
    );
  } else if (type === '@id' && typeof value === 'string') set(json, path, { id: value });
  else if (typeof type === 'string' && type.includes(':'))
    set(json, path, { '@value': value, '@type': type.replace('xsd:', XSD) });
  else if (Array.isArray(value) && random(2) === 0)
    set(json, path, { [oneOf(random, ['@list', '@set'])]: value });
  else if (key === 'id' || key === 'type') rename(json, path, `@${key}`);
  if (definition) rename(json, path, iriOf(definition) ?? key);
  return `${path.join('/')} at length`;
};

/** Names for nodes without one, which nobody signed. */
const labelled: Way = (json, random) => {
  const nodes = said(json).filter(
    (path) => isObject(at(json, path)) && (at(json, path) as JsonObject).id === undefined,
  );
  if (nodes.length === 0) return undefined;
  const path = oneOf(random, nodes);
  set(json, path, { id: oneOf(random, ['_:b0', '_:x', '_:c14n0']), ...(at(json, path) as JsonObject) });
  return `${path.join('/')} with a label`;
};

const WAYS: readonly Way[] = [
  ...[synonym, reordered, aliased, exchanged, prefixed, moved, atLength, labelled],
  ...[synonym, aliased, moved],
];

/** One to three such changes of a copy. */
export function respelt(original: JsonObject, random: Random): { json: JsonObject; how: string } | undefined {
  const json = structuredClone(original);
  const done: string[] = [];
  for (let left = random(3); left >= 0; left--) {
    const how = oneOf(random, WAYS)(json, random);
    if (how !== undefined) done.push(how);
  }
  return done.length === 0 ? undefined : { json, how: done.join(', ') };
}
