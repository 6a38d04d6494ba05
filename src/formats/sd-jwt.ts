import { encodedJson } from '../containers/encoded-json';
import { isObject, type Json, type JsonObject, list, property } from '../model';

const MAX_DISCLOSURES = 500;
const MAX_DEPTH = 50;

/** The claims of an SD-JWT with its disclosures put in place, or why they do not fit. */
export type Disclosed = { ok: true; claims: JsonObject } | { ok: false; reason: string };

/**
 * Puts disclosures into the claims whose digests name them (RFC 9901 section 7.1). A disclosure that no
 * digest names was not signed by the issuer and makes the whole refused; what is not disclosed stays hidden.
 */
export async function disclose(payload: JsonObject, disclosures: readonly string[]): Promise<Disclosed> {
  const algorithm = property(payload, '_sd_alg') ?? 'sha-256';
  if (algorithm !== 'sha-256' || disclosures.length > MAX_DISCLOSURES)
    return { ok: false, reason: 'disclosure-unsupported' };
  const byDigest = new Map<string, Json[]>();
  for (const text of disclosures) {
    const parts = parsed(text);
    if (!parts) return { ok: false, reason: 'disclosure-unreadable' };
    byDigest.set(await digestOf(text), parts);
  }
  // RFC 9901 section 7.1, step 4: a digest that stands twice could be unfolded in either place
  if (hasRepeated(digestsIn([payload, ...byDigest.values()])))
    return { ok: false, reason: 'disclosure-not-signed' };
  const used = new Set<string>();
  const claims = place(payload, byDigest, used, 0);
  if (used.size !== byDigest.size) return { ok: false, reason: 'disclosure-not-signed' };
  if (!isObject(claims)) return { ok: false, reason: 'disclosure-unreadable' };
  // SD-JWT VC section 3.2.2.2: what a verifier decides by may not be kept back or handed in
  const kept = UNDISCLOSABLE.some((key) => Object.hasOwn(claims, key) && !Object.hasOwn(payload, key));
  return kept ? { ok: false, reason: 'disclosure-not-signed' } : { ok: true, claims };
}

const UNDISCLOSABLE = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'status'];

function* digestsIn(value: Json, depth = 0): Generator<string> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const each of value) yield* digestsIn(each, depth + 1);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const digests = key === '_sd' ? list(inner) : key === '...' ? [inner] : [];
    for (const digest of digests) if (typeof digest === 'string') yield digest;
    yield* digestsIn(inner, depth + 1);
  }
}

function hasRepeated(digests: Iterable<string>): boolean {
  const seen = new Set<string>();
  for (const digest of digests) {
    if (seen.has(digest)) return true;
    seen.add(digest);
  }
  return false;
}

function place(value: Json, byDigest: ReadonlyMap<string, Json[]>, used: Set<string>, depth: number): Json {
  if (depth > MAX_DEPTH) return value;
  const next = (inner: Json) => place(inner, byDigest, used, depth + 1);
  if (Array.isArray(value)) {
    return value.flatMap((each) => {
      const digest = property(each, '...');
      if (typeof digest !== 'string') return [next(each)];
      const parts = byDigest.get(digest);
      if (parts?.length !== 2 || used.has(digest)) return [];
      used.add(digest);
      return [next(parts[1] ?? null)];
    });
  }
  if (!isObject(value)) return value;
  const { _sd: digests, _sd_alg: _algorithm, ...plain } = value;
  const claims: JsonObject = Object.fromEntries(
    Object.entries(plain).map(([key, inner]) => [key, next(inner)]),
  );
  for (const digest of list(digests)) {
    const parts = typeof digest === 'string' ? byDigest.get(digest) : undefined;
    const [, key, inner] = parts ?? [];
    // a disclosure may add a claim, once, and never replace one; a digest named twice could be unfolded for ever
    if (
      typeof key !== 'string' ||
      parts?.length !== 3 ||
      used.has(String(digest)) ||
      Object.hasOwn(claims, key) ||
      ['_sd', '...', '__proto__'].includes(key)
    )
      continue;
    used.add(String(digest));
    claims[key] = next(inner ?? null);
  }
  return claims;
}

function parsed(text: string): Json[] | undefined {
  const disclosure = encodedJson(text);
  return disclosure?.ok && Array.isArray(disclosure.json) ? disclosure.json : undefined;
}

async function digestOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
