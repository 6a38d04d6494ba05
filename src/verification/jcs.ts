import { isObject, type Json } from '../model';

/**
 * JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, numbers and strings as
 * ECMAScript serialises them, no white space. Lone surrogates are no Unicode text and are refused.
 *
 * @throws Error for a lone surrogate
 */
export function jcs(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (isObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${jcs(key)}:${jcs(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate is no text');
  return JSON.stringify(value);
}
