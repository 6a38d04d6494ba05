import type { Json, Problem } from '../model';
import { duplicateKey } from './duplicate-keys';
import { MAX_JSON_BYTES, MAX_JSON_DEPTH } from './limits';

/** Text from bytes that must be UTF-8 (RFC 8259 section 8.1); a byte order mark is tolerated. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parses JSON within our limits: size, depth, no key twice. */
export function parseJson(text: string): { ok: true; json: Json } | { ok: false; problem: Problem } {
  if (text.length > MAX_JSON_BYTES) return no('too-large');
  if (depthOf(text) > MAX_JSON_DEPTH) return no('json-too-deep');
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return no('json-damaged');
  }
  const twice = duplicateKey(text);
  return twice === undefined ? { ok: true, json } : no('json-duplicate-key', { key: twice.slice(0, 100) });
}

/** Deepest nesting of brackets outside strings; counted before parsing, which recurses. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}

function no(reason: string, params?: Record<string, string>): { ok: false; problem: Problem } {
  return { ok: false, problem: params ? { reason, params } : { reason } };
}
