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
  try {
    const text = payload.trimStart().startsWith('{') ? payload : decodeBase64Url(payload);
    const inner: unknown = JSON.parse(text);
    if (isObject(inner)) return { ok: true, json: inner };
  } catch {
    // falls through to the one answer below
  }
  return { ok: false, problem: { reason: 'sealed-payload-unreadable' } };
}

function decodeBase64Url(text: string): string {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (char) => char.charCodeAt(0)),
  );
}
