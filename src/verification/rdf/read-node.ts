import { isObject, type Json, type JsonObject } from '../../model';
import { literal } from './literal';
import { type Item, iriText, type Kind, type Quads } from './quads';
import { type Reach, reachOf, typesIn } from './reach';
import {
  type ActiveContext,
  declined,
  expandIri,
  isAbsolute,
  isKeyword,
  type Meaning,
  type Term,
} from './term';
import { readValueObject } from './value-object';
import { vocabularyWithin } from './vocabulary';

/** Nodes within nodes at most; deeper ones are left to the library. */
const MAX_DEPTH = 60;
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Where in the document we are. */
export interface Place {
  quads: Quads;
  graph: Item;
  depth: number;
}

/** What an element came to: the node or value that its property points at. */
interface Pointed {
  item: Item;
  kind: Kind;
  /** a node of which nothing is said here */
  bare?: boolean;
}

/**
 * Reads an object of a document into statements: expansion (JSON-LD 1.1 API section 5.1.2), node map and RDF in one
 * go. Throws `declined` for everything that is not plainly a node or a value.
 *
 * @param above vocabulary at the property that holds it
 * @param property key that holds it; `undefined` for the document itself
 */
export function readObject(
  element: JsonObject,
  above: ActiveContext,
  property: string | undefined,
  place: Place,
): Pointed {
  if (place.depth > MAX_DEPTH) throw declined;
  const keys = Object.keys(element).sort();
  if (keys.includes('__proto__') || (property !== undefined && keys.includes('@context'))) throw declined;
  const reach = reachOf(element, keys, above, property);
  const meanings = keys.map((key) => (key === '@context' ? CONTEXT : meaningOf(reach.active, key)));
  if (meanings.some(({ iri }) => iri === '@value')) {
    if (property === undefined || isGraph(reach.active.terms.get(property))) throw declined;
    const { text, kind } = readValueObject(element, keys, meanings, reach);
    return { item: text, kind };
  }
  const inside = { quads: place.quads, graph: place.graph, depth: place.depth + 1 };
  return readNode(element, keys, meanings, reach, property, inside);
}

/** What a key stands for. Kept for terms of the vocabulary, whose number is limited. */
function meaningOf(active: ActiveContext, key: string): Meaning {
  const known = active.meanings.get(key);
  if (known) return known;
  const iri = expandIri(active, key, 'vocab');
  if (iri === null || !(isKeyword(iri) || isAbsolute(iri)) || iri.startsWith('_:')) throw declined;
  const meaning = { iri, text: iriText(iri) };
  if (active.terms.has(key)) active.meanings.set(key, meaning);
  return meaning;
}

const CONTEXT: Meaning = { iri: '@context', text: '' };

function readNode(
  element: JsonObject,
  keys: string[],
  meanings: readonly Meaning[],
  { active, typeNames }: Reach,
  property: string | undefined,
  place: Place,
): Pointed {
  const { quads, graph } = place;
  const named = meanings.findIndex(({ iri }) => iri === '@id');
  let typed = false;
  const subject = named < 0 ? quads.blank() : quads.node(idIn(element[keys[named] ?? ''], active));
  let said = 0;
  for (const [at, key] of keys.entries()) {
    const { iri, text } = meanings[at] ?? CONTEXT;
    const value = element[key] ?? null;
    if (iri === '@context' || at === named) continue;
    if (iri === '@type') {
      if (typed) throw declined;
      typed = true;
      for (const type of typesIn(value)) {
        const meant = expandIri(typeNames, type, 'vocab');
        if (meant === null || meant.startsWith('_:') || !isAbsolute(meant)) throw declined;
        quads.addType(subject, meant, graph);
        said++;
      }
    } else if (isKeyword(iri)) throw declined;
    else if (readProperty(value, key, text, active, subject, place)) said++;
  }
  // a node of which nothing is said is dropped in some places, and the library tells
  const bare = said === 0;
  if (bare && (property === undefined || isGraph(active.terms.get(property)))) throw declined;
  return { item: subject, kind: 'node', bare };
}

function idIn(value: Json | undefined, active: ActiveContext): string {
  if (typeof value !== 'string') throw declined;
  const id = expandIri(active, value, 'node');
  if (id === null || !isAbsolute(id)) throw declined;
  return id;
}

function isGraph(term: Term | undefined): boolean {
  return term?.container?.includes('@graph') ?? false;
}

/** @returns whether the property counts: `null` is as good as absent */
function readProperty(
  value: Json,
  key: string,
  predicate: string,
  active: ActiveContext,
  subject: Item,
  place: Place,
): boolean {
  const { quads, graph } = place;
  const term = active.terms.get(key);
  if (term?.reverse || term?.type === '@json') throw declined;
  const within = term?.context === undefined ? active : vocabularyWithin(active, term.context, 'property');
  const inner = within.terms.get(key);
  const isList = term?.container?.includes('@list') ?? false;
  if (inner?.reverse || inner?.id?.startsWith('@')) throw declined;
  if ((inner?.container?.includes('@list') ?? false) !== isList) throw declined;
  if (value === null) return false;
  if (isGraph(term)) {
    for (const each of elements(value)) {
      if (!isObject(each)) throw declined;
      const name = quads.blank();
      quads.add(subject, predicate, name, 'node', graph);
      const made = readObject(each, within, key, { ...place, graph: name });
      if (made.kind !== 'node' || made.bare) throw declined;
    }
    return elements(value).length > 0;
  }
  if (isList && Array.isArray(value) && value.some(Array.isArray)) throw declined;
  const pointed = elements(value).map((each) => pointedAt(each, within, key, place));
  if (isList) quads.add(subject, predicate, listOf(pointed, quads, graph), 'other', graph);
  else for (const { item, kind } of pointed) quads.add(subject, predicate, item, kind, graph);
  return true;
}

/** Lists in lists are one list, but for `@list`; `null` is nothing. */
function elements(value: Json): Exclude<Json, null | Json[]>[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  return value === null ? [] : [value];
}

function pointedAt(
  value: Exclude<Json, null | Json[]>,
  active: ActiveContext,
  key: string,
  place: Place,
): Pointed {
  if (isObject(value)) return readObject(value, active, key, place);
  const type = active.terms.get(key)?.type;
  if (typeof value === 'string' && (type === '@id' || type === '@vocab')) {
    const id = expandIri(active, value, type === '@id' ? 'node' : 'vocab');
    if (id === null || !isAbsolute(id)) throw declined;
    return { item: place.quads.node(id), kind: 'node' };
  }
  if (type === '@json') throw declined;
  const { text, kind } = literal(value, type === undefined || type.startsWith('@') ? {} : { type });
  return { item: text, kind };
}

/** An ordered list as RDF has it: a chain of blank nodes (RDF Schema section 5.2). */
function listOf(pointed: Pointed[], quads: Quads, graph: Item): Item {
  let next: Item = `<${RDF}nil>`;
  for (const { item } of pointed.reverse()) {
    const cell = quads.blank();
    quads.add(cell, `<${RDF}first>`, item, 'other', graph);
    quads.add(cell, `<${RDF}rest>`, next, 'other', graph);
    next = cell;
  }
  return next;
}
