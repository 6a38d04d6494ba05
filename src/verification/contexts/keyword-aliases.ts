import { isObject, type Json, type JsonObject } from '../../model';
import { BUNDLED_CONTEXTS } from './bundled';
import type { ContextLoader } from './loader';
import { walk } from './spelling';

/** Aliases that everybody writes and every reader knows. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['type', '@type'],
]);
const MAX_DEPTH = 8;

/**
 * The first key of a document that a context of its issuer's own makes another word for a keyword of JSON-LD, or for a
 * property backwards (JSON-LD 1.1 sections 4.1.5 and 4.8): `{"worth": "@value"}` and `"name": {"worth": "…"}` say a
 * name that no reader of the JSON finds.
 */
export async function aliasOfKeyword(
  document: JsonObject,
  contexts: ContextLoader,
): Promise<string | undefined> {
  const own: Json[] = [];
  walk(document, (key, value) => {
    if (key === '@context') own.push(value);
    return key !== '@context';
  });
  const aliases = new Set<string>();
  for (const context of own) await gather(context, aliases, contexts, 0);
  if (aliases.size === 0) return undefined;
  let used: string | undefined;
  walk(document, (key) => {
    if (aliases.has(key)) used ??= key;
    return key !== '@context';
  });
  return used;
}

async function gather(
  context: Json,
  aliases: Set<string>,
  contexts: ContextLoader,
  depth: number,
): Promise<void> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(context)) for (const each of context) await gather(each, aliases, contexts, depth + 1);
  if (typeof context === 'string' && !BUNDLED_CONTEXTS.has(context)) {
    const { document } = await contexts.load(context);
    if (isObject(document)) await gather(document['@context'] ?? null, aliases, contexts, depth + 1);
  }
  if (!isObject(context)) return;
  for (const [name, definition] of Object.entries(context)) {
    const meant = isObject(definition) ? definition['@id'] : definition;
    const backwards = isObject(definition) && Object.hasOwn(definition, '@reverse');
    const keyword = typeof meant === 'string' && meant.startsWith('@') && USUAL.get(name) !== meant;
    if (!name.startsWith('@') && (keyword || backwards)) aliases.add(name);
    const scoped = isObject(definition) ? definition['@context'] : undefined;
    if (scoped !== undefined) await gather(scoped, aliases, contexts, depth + 1);
    if (name === '@import') await gather(definition, aliases, contexts, depth + 1);
  }
}
