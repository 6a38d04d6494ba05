import { isObject, type Json, list, property, textOf } from '../../model';
import { MAX_LIST, MAX_TEXT } from '../limits';

/** A text with its place. */
export interface Located {
  text: string;
  /** JSON Pointer (RFC 6901) to the string itself */
  source: string;
  language?: string;
}

/** A node of the credential's JSON with its place. */
export interface Place {
  node: Json | undefined;
  pointer: string;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/;

/** The place of a key or index below another, escaped as RFC 6901 section 3 wants it. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value of a key, with its place. */
export function inside(place: Place, key: string): Place {
  return { node: property(place.node, key), pointer: below(place.pointer, key) };
}

/** Follows several keys one after another. */
export function path(place: Place, ...keys: string[]): Place {
  return keys.reduce(inside, place);
}

/** One value or a list of values under a key: always the list of their places, capped. */
export function each(place: Place, key: string): Place[] {
  return members(inside(place, key));
}

/** The members of a place that holds one value or a list of values. */
export function members(place: Place): Place[] {
  if (!Array.isArray(place.node)) return list(place.node).map((node) => ({ node, pointer: place.pointer }));
  return place.node
    .slice(0, MAX_LIST)
    .map((node, index) => ({ node, pointer: below(place.pointer, index) }))
    .filter(({ node }) => node !== null);
}

/**
 * The texts at a place: a string, a VCDM 2.0 language value object (`@value`), an ELM language map
 * (`{"en": ["..."]}`) or a list of those. Of several languages the preferred one, else the first.
 */
export function textsAt(place: Place, language: string): Located[] {
  const found: Located[] = [];
  collect(place, undefined, found, 0);
  const wanted = found.filter((text) => text.language?.toLowerCase().startsWith(language));
  if (wanted.length > 0) return wanted;
  const first = found[0]?.language;
  return found.filter((text) => text.language === first);
}

/** The first of them. */
export function textAt(place: Place, language: string): Located | undefined {
  return textsAt(place, language)[0];
}

/** A number or a text at a place, as text: credits and points are written either way. */
export function valueAt(place: Place, language: string): Located | undefined {
  if (typeof place.node === 'number' && Number.isFinite(place.node))
    return { text: String(place.node), source: place.pointer };
  return textAt(place, language);
}

function collect(place: Place, language: string | undefined, into: Located[], depth: number): void {
  const plain = textOf(place.node);
  if (plain !== undefined) into.push(located(plain, place.pointer, language));
  if (depth > 3) return;
  if (Array.isArray(place.node)) {
    for (const member of members(place)) collect(member, language, into, depth + 1);
    return;
  }
  if (!isObject(place.node)) return;
  const own = textOf(property(place.node, '@value'));
  if (own !== undefined) {
    const stated = textOf(property(place.node, '@language')) ?? language;
    into.push(located(own, below(place.pointer, '@value'), stated));
    return;
  }
  for (const key of Object.keys(place.node).slice(0, 100)) {
    // `id` is a language (Indonesian) and far more often an identifier.
    if (key !== 'id' && LANGUAGE_TAG.test(key) && (key.length === 2 || key.includes('-')))
      collect(inside(place, key), key, into, depth + 1);
  }
}

function located(text: string, source: string, language: string | undefined): Located {
  const capped = text.slice(0, MAX_TEXT);
  return language === undefined ? { text: capped, source } : { text: capped, source, language };
}
