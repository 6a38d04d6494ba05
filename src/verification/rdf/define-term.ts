import { isObject, type Json, type JsonObject } from '../../model';
import type { Layer } from './layer';
import { declined, expandIri, isAbsolute, isKeyword, looksLikeKeyword, type Term } from './term';

/** A context while it is being read into the vocabulary that it changes. */
export interface Reading {
  local: JsonObject;
  terms: Layer<Term>;
  protected: Layer<true>;
  vocab?: string;
  /** false while a term is being defined: meeting it again is a circle */
  defined: Map<string, boolean>;
  allProtected: boolean;
}

const UNDERSTOOD: ReadonlySet<string> = new Set([
  '@id',
  '@type',
  '@container',
  '@context',
  '@protected',
  '@reverse',
]);
const CONTAINERS: ReadonlySet<string> = new Set(['@set', '@list', '@graph']);

/**
 * Defines one term (JSON-LD 1.1 API section 4.2.2), step for step as `jsonld` does. Throws `declined` for what is
 * refused there, and for what no context of the build needs.
 *
 * @param override may protected terms be changed (inside of a property, section 4.1.2)?
 */
export function defineTerm(reading: Reading, name: string, override: boolean): void {
  const { local, terms, defined } = reading;
  const known = defined.get(name);
  if (known) return;
  if (known === false || name === '' || isKeyword(name) || looksLikeKeyword(name)) throw declined;
  defined.set(name, false);
  const before = terms.get(name);
  terms.delete(name);
  const written = Object.hasOwn(local, name) ? local[name] : undefined;
  const simple = typeof written === 'string' || written === null;
  const value: Json | undefined = simple ? { '@id': written } : written;
  if (!isObject(value) || Object.keys(value).some((key) => !UNDERSTOOD.has(key))) throw declined;

  const term: Term = { id: null, reverse: false, hasColon: name.indexOf(':') > 0 };
  terms.set(name, term);
  identify(reading, name, term, value, simple);
  if (value['@protected'] !== undefined && typeof value['@protected'] !== 'boolean') throw declined;
  if (value['@protected'] === true || (reading.allProtected && value['@protected'] !== false)) {
    reading.protected.set(name, true);
    term.protected = true;
  }
  defined.set(name, true);
  const type = typeOf(reading, value);
  if (type !== undefined) term.type = type;
  const container = containerOf(value, term);
  if (container) term.container = container;
  if (value['@context'] !== undefined) term.context = value['@context'];
  if (term.id === '@context' || term.id === '@preserve') throw declined;
  if (before?.protected && !override) {
    reading.protected.set(name, true);
    term.protected = true;
    if (!same(before, term)) throw declined;
  }
}

/** Names inside of a definition are defined first; never with leave to override, which the library forgets to pass on. */
function iri(reading: Reading, text: string): string | null {
  return expandIri(reading, text, 'vocab', (name, again) => {
    if (Object.hasOwn(reading.local, name) && (again || reading.defined.get(name) !== true)) {
      defineTerm(reading, name, false);
    }
  });
}

function identify(reading: Reading, name: string, term: Term, value: JsonObject, simple: boolean): void {
  if ('@reverse' in value) {
    if ('@id' in value || typeof value['@reverse'] !== 'string') throw declined;
    term.id = absolute(iri(reading, value['@reverse']));
    term.reverse = true;
    return;
  }
  const written = value['@id'];
  if (written === null) return;
  if (written !== undefined && written !== name) {
    if (typeof written !== 'string' || written === '') throw declined;
    const id = iri(reading, written);
    if (id === null || !(isKeyword(id) || isAbsolute(id))) throw declined;
    // a term that looks like an address must mean that address; none of ours does, and the rule is intricate
    if (/(?::[^:])|\//.test(name)) throw declined;
    term.id = id;
    term.prefix = simple && !term.hasColon && /[:/?#[\]@]$/.test(id);
    return;
  }
  if (term.hasColon) throw declined;
  if (reading.vocab === undefined) throw declined;
  term.id = reading.vocab + name;
}

function absolute(id: string | null): string {
  if (id === null || !isAbsolute(id)) throw declined;
  return id;
}

function typeOf(reading: Reading, value: JsonObject): string | undefined {
  const type = value['@type'];
  if (type === undefined) return undefined;
  if (typeof type !== 'string') throw declined;
  if (type === '@json' || type === '@id' || type === '@vocab') return type;
  const id = absolute(iri(reading, type));
  if (id.startsWith('_:')) throw declined;
  return id;
}

function containerOf(value: JsonObject, term: Term): string[] | undefined {
  const written = value['@container'];
  if (written === undefined) return undefined;
  const container = Array.isArray(written) ? written : [written];
  if (container.length !== 1 || term.reverse) throw declined;
  return container.map((each) => {
    if (typeof each !== 'string' || !CONTAINERS.has(each)) throw declined;
    return each;
  });
}

/** Deep equality; the keys that are there count, as they do in the library. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}
