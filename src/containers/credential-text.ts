import { isObject, type Json, list, property, type RawCredential, textOf } from '../model';
import { type Contents, problem } from './container';
import { parseJson } from './json-text';
import { MAX_CREDENTIALS } from './limits';

const COMPACT_JWS = /^[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(~[A-Za-z0-9_.~-]*)?$/;

/** True for a compact JWS or SD-JWT (RFC 7515 section 7.1, RFC 9901). Its header must be base64url of an object. */
export function looksLikeJwt(text: string): boolean {
  return text.startsWith('ey') && COMPACT_JWS.test(text);
}

/**
 * The credentials in a text that a container carries: JSON, a signed token, or the address of a hosted badge.
 *
 * @param where what carried the text, for the report
 */
export function credentialsInText(text: string, where: string): Contents {
  const trimmed = text.trim().replace(/^\uFEFF/, '');
  if (looksLikeJwt(trimmed)) return { credentials: [{ kind: 'jwt', jwt: trimmed, where }], problems: [] };
  if (/^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed)) {
    return { credentials: [{ kind: 'url', url: trimmed, where }], problems: [] };
  }
  if (!/^[[{"]/.test(trimmed)) return problem('no-credential');
  const parsed = parseJson(trimmed);
  if (!parsed.ok) return { credentials: [], problems: [parsed.problem] };
  const credentials = credentialsInJson(parsed.json, where, 0);
  return credentials.length > 0 ? { credentials, problems: [] } : problem('no-credential');
}

/** Credentials in parsed JSON: itself, those in a list, the one in a wrapper, an enveloped one. */
function credentialsInJson(json: Json, where: string, depth: number): RawCredential[] {
  if (depth > 3) return [];
  if (typeof json === 'string') return looksLikeJwt(json) ? [{ kind: 'jwt', jwt: json, where }] : [];
  if (Array.isArray(json)) {
    return json.slice(0, MAX_CREDENTIALS).flatMap((each) => credentialsInJson(each, where, depth + 1));
  }
  if (!isObject(json)) return [];
  const enveloped = envelopedJwt(json);
  if (enveloped !== undefined) return [{ kind: 'jwt', jwt: enveloped, where }];
  const wrapped = wrappedIn(json);
  return wrapped === undefined
    ? [{ kind: 'json', json, where }]
    : credentialsInJson(wrapped, where, depth + 1);
}

/** EnvelopedVerifiableCredential (VC DM 2.0 section 4.13.1): a data: URL that carries a token. */
function envelopedJwt(json: Json): string | undefined {
  if (
    !list(property(json, 'type')).some((type) =>
      /^EnvelopedVerifiable(Credential|Presentation)$/.test(String(type)),
    )
  ) {
    return undefined;
  }
  const data = /^data:application\/(?:vc|vp)\+(?:jwt|sd-jwt)(?:;[^,]*)?,(.+)$/.exec(
    textOf(property(json, 'id')) ?? '',
  )?.[1];
  return data !== undefined && looksLikeJwt(data) ? data : undefined;
}

/** Answers of hosts that put a credential under a key of their own: `{credential}`, `{vc}`, `{vp, credential}`. */
function wrappedIn(json: Json): Json | undefined {
  const own = [
    '@context',
    'credentialSubject',
    'badge',
    'payload',
    'verifiableCredential',
    'recipient',
    'type',
    '@type',
  ];
  if (own.some((key) => property(json, key) !== undefined)) return undefined;
  for (const key of ['credential', 'vc', 'vp', 'verifiablePresentation', 'assertion', 'jwt', 'data']) {
    const inner = property(json, key);
    if (inner !== undefined && inner !== null && (typeof inner === 'object' || looksLikeJwt(String(inner))))
      return inner;
  }
  return undefined;
}
