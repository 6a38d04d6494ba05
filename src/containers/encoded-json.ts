import type { Json, Problem } from '../model';
import { parseJson, utf8 } from './json-text';

/**
 * JSON in base64url, as the parts of a token are, within the limits of any JSON and with no key twice.
 *
 * @returns `undefined` when it is no JSON at all
 */
export function encodedJson(
  text: string,
): { ok: true; json: Json } | { ok: false; problem: Problem } | undefined {
  const decoded = decodedText(text);
  const parsed = decoded === undefined ? undefined : parseJson(decoded);
  return parsed?.ok === false && parsed.problem.reason === 'json-damaged' ? undefined : parsed;
}

/** Text in base64url (RFC 4648 section 5), which must be UTF-8. */
export function decodedText(text: string): string | undefined {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return utf8(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
