import type { Json, JsonObject } from '../../model';
import { type ActiveContext, declined, expandIri } from './term';
import { vocabularyWithin } from './vocabulary';

/** The vocabulary at an object, in the order in which it comes about. */
export interface Reach {
  /** for keys and values */
  active: ActiveContext;
  /** for the names of types: what held before they did */
  typeNames: ActiveContext;
}

/** Which vocabulary holds in an object: what its property and its types bring (JSON-LD 1.1 API section 5.1.2, steps 7 to 11). */
export function reachOf(
  element: JsonObject,
  keys: string[],
  above: ActiveContext,
  property: string | undefined,
): Reach {
  let active = above;
  if (above.previous && !isValueOrReference(above, keys)) active = above.previous;
  const scoped = property === undefined ? undefined : above.terms.get(property)?.context;
  if (scoped !== undefined) active = vocabularyWithin(active, scoped, 'property');
  const typeNames = active;
  for (const key of keys) {
    if (key === '@context' || expandIri(active, key, 'vocab') !== '@type') continue;
    for (const type of typesIn(element[key]).sort()) {
      const context = typeNames.terms.get(type)?.context;
      if (context !== undefined) active = vocabularyWithin(active, context, 'type');
    }
  }
  return { active, typeNames };
}

/** Values and mere references stay in the vocabulary that a type above brought. */
function isValueOrReference(above: ActiveContext, keys: string[]): boolean {
  if (keys.length > 2) return false;
  return keys.some((key) => {
    const meaning = expandIri(above, key, 'vocab');
    return meaning === '@value' || (meaning === '@id' && keys.length === 1);
  });
}

/** The names of types; nothing else may stand there. */
export function typesIn(value: Json | undefined): string[] {
  const types = Array.isArray(value) ? [...value] : [value];
  if (!types.every((type) => typeof type === 'string')) throw declined;
  return types;
}
