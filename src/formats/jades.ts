import { decodedText } from '../containers/encoded-json';
import { parseJson } from '../containers/json-text';
import { isObject, type JsonObject, list, type Problem, property, textOf } from '../model';

type Sealed = { ok: true; json: JsonObject } | { ok: false; problem: Problem };

/**
 * The credential inside a JWS JSON serialisation (RFC 7515 section 7.2) as European Digital Credentials
 * use it (JAdES e-seal, payload either plain JSON text with `b64: false` or base64url). `undefined` when
 * the JSON is no such envelope.
 */
export function jadesPayload(json: JsonObject): Sealed | undefined {
  const payload = textOf(property(json, 'payload'));
  const signed = list(property(json, 'signatures')).length > 0 || Object.hasOwn(json, 'signature');
  if (payload === undefined || !signed) return undefined;
  const text = payload.trimStart().startsWith('{') ? payload : decodedText(payload);
  const inner = text === undefined ? undefined : parseJson(text);
  if (inner?.ok && isObject(inner.json)) return { ok: true, json: inner.json };
  // told apart from what is no JSON: readers differ in which of two equal keys they take
  if (inner?.ok === false && inner.problem.reason !== 'json-damaged') return inner;
  return { ok: false, problem: { reason: 'sealed-payload-unreadable' } };
}
