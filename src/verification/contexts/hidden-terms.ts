import { idOf, isObject, type Json, type JsonObject, list, typesOf } from '../../model';
import { BUNDLED_CONTEXTS } from './bundled';
import { CALLED, CALLED_BY, GUARDED, GUARDED_ABOVE, GUARDED_IN_PROOF } from './guarded';
import { expand } from './json-ld';
import { aliasOfKeyword } from './keyword-aliases';
import type { ContextLoader } from './loader';
import { spellingOf, walk } from './spelling';

/** How a document hides something from whoever reads its JSON. */
export interface Hidden {
  /** `keyword`: JSON-LD that nobody writes credentials in; `term`: a guarded term under another name */
  by: 'keyword' | 'term';
  term: string;
}

/**
 * An RDF signature covers meanings, not spellings: with a context of one's own, with whole addresses for keys or
 * with keywords that move properties about, `credentialStatus` can be hidden from whoever reads the JSON, without
 * the signature breaking (VC Data Integrity 1.0 section 2.4.1, context injection). What a verdict rests on must
 * mean, by its name and in its place, all that the whole document means there.
 *
 * @returns the first thing that is spelt otherwise, or `undefined`
 */
export async function hiddenTerms(
  document: JsonObject,
  contexts: ContextLoader,
): Promise<Hidden | undefined> {
  const { keyword, address, foreign } = spellingOf(document, (url) => BUNDLED_CONTEXTS.has(url));
  if (keyword !== undefined) return { by: 'keyword', term: keyword };
  const elsewhere = saidElsewhere(document);
  if (elsewhere !== undefined) return { by: 'term', term: elsewhere };
  if (address === undefined && !foreign) return undefined;
  const alias = foreign ? await aliasOfKeyword(document, contexts) : undefined;
  if (alias !== undefined) return { by: 'keyword', term: alias };
  const { proof, ...unsecured } = document;
  const context = document['@context'] ?? [];
  const parts: [JsonObject, ReadonlyMap<string, string>][] = [
    [unsecured, GUARDED_ABOVE],
    ...list(proof)
      .filter(isObject)
      .map((each): [JsonObject, ReadonlyMap<string, string>] => [
        { ...each, '@context': context },
        GUARDED_IN_PROOF,
      ]),
  ];
  for (const [node, guarded] of parts) {
    const term = await respelt(node, guarded, contexts);
    if (term !== undefined) return { by: 'term', term };
  }
  const deeper = await fewerNamed(unsecured, contexts);
  return deeper === undefined ? undefined : { by: 'term', term: deeper };
}

/** Nodes with one id are one node: a property of the credential may stand wherever its id stands again. */
function saidElsewhere(document: JsonObject): string | undefined {
  const id = idOf(document);
  const above = new Set(GUARDED_ABOVE.values());
  let found: string | undefined;
  walk(document, (key, _value, within) => {
    if (within !== document && id !== undefined && idOf(within) === id && above.has(key)) found ??= key;
    return key !== '@context' && key !== 'proof';
  });
  return found;
}

/** The first guarded term of one node that means something other by name than the node does as a whole. */
async function respelt(
  node: JsonObject,
  guarded: ReadonlyMap<string, string>,
  contexts: ContextLoader,
): Promise<string | undefined> {
  const whole = await expanded(node, contexts);
  for (const [iri, name] of guarded) {
    const meant = whole[iri];
    if (meant === undefined) continue;
    if (!Object.hasOwn(node, name)) return name;
    const named: JsonObject = { [name]: node[name] ?? null };
    for (const key of ['@context', 'type', '@type']) if (node[key] !== undefined) named[key] = node[key];
    const alone = await expanded(named, contexts);
    if (JSON.stringify(alone[iri]) !== JSON.stringify(meant)) return name;
  }
  return undefined;
}

/** Inside of what is guarded: terms that occur more often by meaning than by name. */
async function fewerNamed(unsecured: JsonObject, contexts: ContextLoader): Promise<string | undefined> {
  const byMeaning = new Map<string, number>();
  const byName = new Map<string, number>();
  const whole = await expanded(unsecured, contexts);
  walk(whole, (key, value) => {
    const term = GUARDED.get(key);
    if (term !== undefined && !isEmpty(value)) count(byMeaning, term);
    return true;
  });
  const names = new Set(GUARDED.values());
  walk(unsecured, (key, value) => {
    if (names.has(key) && !isEmpty(value)) count(byName, key);
    return key !== '@context';
  });
  for (const term of names) if ((byMeaning.get(term) ?? 0) > (byName.get(term) ?? 0)) return term;
  return uncalled(unsecured, whole);
}

/** A name or description that a thing has by meaning, and no object with its id (or, without one, its type) by name. */
function uncalled(unsecured: JsonObject, whole: JsonObject): string | undefined {
  const left = new Map<string, number>();
  const who = (node: JsonObject, types: readonly string[]) => idOf(node) ?? types.join();
  walk(whole, (key, value, node) => {
    const name = CALLED.get(key);
    const types = typesOf(node).flatMap((type) => CALLED_BY.get(type) ?? []);
    if (name !== undefined && types.length > 0 && !isEmpty(value)) count(left, `${name} ${who(node, types)}`);
    return true;
  });
  const names = new Set(CALLED.values());
  const known = new Set(CALLED_BY.values());
  walk(unsecured, (key, _value, node) => {
    const by = `${key} ${who(
      node,
      typesOf(node).filter((type) => known.has(type)),
    )}`;
    if (names.has(key)) left.set(by, (left.get(by) ?? 0) - 1);
    return key !== '@context';
  });
  return [...left].find(([, times]) => times > 0)?.[0].split(' ')[0];
}

async function expanded(node: JsonObject, contexts: ContextLoader): Promise<JsonObject> {
  const [first] = (await expand(node, contexts)) as Json[];
  return isObject(first) ? first : {};
}

/** Values that JSON-LD makes nothing of: a name that holds one says nothing. */
function isEmpty(value: Json): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && ['@value', '@set'].some((key) => key in value && isEmpty(value[key] ?? null));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
