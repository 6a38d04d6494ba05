import { type Contents, problem } from './container';
import { credentialsInJson } from './credential-json';
import { parseJson } from './json-text';
import { looksLikeJwt } from './jwt-text';

/**
 * The credentials in a text that a container carries: JSON, a signed token, or the address of a hosted badge.
 *
 * @param where what carried the text, for the report
 */
export function credentialsInText(text: string, where: string): Contents {
  const trimmed = text.trim().replace(/^\uFEFF/, '');
  if (looksLikeJwt(trimmed)) return { credentials: [{ kind: 'jwt', jwt: trimmed, where }], problems: [] };
  const url = webAddress(trimmed);
  if (url !== undefined) return { credentials: [{ kind: 'url', url, where }], problems: [] };
  if (!/^[[{"]/.test(trimmed)) return problem('no-credential');
  const parsed = parseJson(trimmed);
  return parsed.ok ? credentialsInJson(parsed.json, where) : { credentials: [], problems: [parsed.problem] };
}

/** Longest address we follow, characters. */
const MAX_ADDRESS = 4096;

/** The text when it is one http(s) address and nothing else. */
export function webAddress(text: string): string | undefined {
  if (text.length > MAX_ADDRESS || !/^https?:\/\/\S+$/i.test(text)) return undefined;
  // two, one after the other
  if (/[,;]https?:\/\//i.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
}
