import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import { isObject, type Json, type JsonObject, property } from '../../model';
import type { Breach } from './rule';

const ALLOWED = ['@value', '@language', '@direction'];

/** A well-formed language tag (BCP 47: RFC 5646 section 2.1). */
const LANGUAGE_TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Older tags of other forms that stay valid (RFC 5646 section 2.2.8). */
const GRANDFATHERED = /^(?:i-[a-z]{2,8}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Names and descriptions are text or language value objects (VCDM 2.0 sections 4.6 and 11.1). */
export function wordRules(json: JsonObject): Breach[] {
  if (!contextsOf(json).includes(VC_CONTEXT_2)) return [];
  const places: [Json | undefined, string][] = [
    [json.name, '/name'],
    [json.description, '/description'],
    [property(json.issuer, 'name'), '/issuer/name'],
    [property(json.issuer, 'description'), '/issuer/description'],
  ];
  return places.flatMap(([value, source]) =>
    value === undefined || isWords(value)
      ? []
      : [{ outcome: 'fail' as const, what: `${source.slice(1).replace('/', '.')} is no text`, source }],
  );
}

function isWords(value: Json): boolean {
  if (typeof value === 'string') return true;
  if (Array.isArray(value))
    return value.length > 0 && value.every((each) => !Array.isArray(each) && isWords(each));
  return (
    isObject(value) &&
    typeof value['@value'] === 'string' &&
    (value['@language'] === undefined || isLanguageTag(value['@language'])) &&
    (value['@direction'] === undefined || ['ltr', 'rtl'].includes(String(value['@direction']))) &&
    Object.keys(value).every((key) => ALLOWED.includes(key))
  );
}

function isLanguageTag(value: Json): boolean {
  if (typeof value !== 'string' || value.length > 100) return false;
  return LANGUAGE_TAG.test(value) || GRANDFATHERED.test(value);
}
