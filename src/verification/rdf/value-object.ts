import type { JsonObject } from '../../model';
import { type Literal, literal } from './literal';
import type { Reach } from './reach';
import { declined, expandIri, type Meaning } from './term';

/** A value with its type or language beside it (JSON-LD 1.1 section 9.5). */
export function readValueObject(
  element: JsonObject,
  keys: string[],
  meanings: readonly Meaning[],
  { active, typeNames }: Reach,
): Literal {
  const parts = new Map(meanings.map(({ iri }, at) => [iri, element[keys[at] ?? '']]));
  const known = ['@value', '@type', '@language'];
  if (parts.size !== keys.length || meanings.some(({ iri }) => !known.includes(iri))) throw declined;
  const value = parts.get('@value');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw declined;
  if (parts.has('@language')) {
    const language = parts.get('@language');
    if (typeof language !== 'string' || parts.has('@type')) throw declined;
    return literal(value, { language });
  }
  if (!parts.has('@type')) return literal(value, {});
  const name = parts.get('@type');
  if (typeof name !== 'string') throw declined;
  const type = expandIri(typeNames, name, 'vocab');
  // which of the two vocabularies decides that a value is JSON differs from place to place in the library
  if (type === null || type.startsWith('@') || expandIri(active, name, 'vocab') === '@json') throw declined;
  return literal(value, { type });
}
