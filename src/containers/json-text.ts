import type { Json, Problem } from '../model';
import { duplicateKey } from './duplicate-keys';
import { jsonShape } from './json-shape';
import { MAX_JSON_BYTES, MAX_JSON_DEPTH, MAX_JSON_VALUES } from './limits';

/** Text from bytes that must be UTF-8 (RFC 8259 section 8.1); a byte order mark is tolerated. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parses JSON within our limits: size, depth, number of values, no key twice. */
export function parseJson(text: string): { ok: true; json: Json } | { ok: false; problem: Problem } {
  if (text.length > MAX_JSON_BYTES) return { ok: false, problem: { reason: 'too-large' } };
  const { depth, values } = jsonShape(text);
  if (depth > MAX_JSON_DEPTH) return { ok: false, problem: { reason: 'json-too-deep' } };
  if (values > MAX_JSON_VALUES) return { ok: false, problem: { reason: 'too-large' } };
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return { ok: false, problem: { reason: 'json-damaged' } };
  }
  const twice = duplicateKey(text);
  if (twice === undefined) return { ok: true, json };
  return { ok: false, problem: { reason: 'json-duplicate-key', params: { key: twice.slice(0, 100) } } };
}
