import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import { isObject, type Json, type JsonObject, property } from '../../model';
import type { Breach } from './rule';

const ALLOWED = ['@value', '@language', '@direction'];

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
    Object.keys(value).every((key) => ALLOWED.includes(key))
  );
}
