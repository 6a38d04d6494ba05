import { exportJWK, importSPKI } from 'jose';
import { idOf, isObject, type Json, type JsonObject, list, property, textOf } from '../../model';
import type { Examination } from '../examination';
import { fetchHosted, hostOf, sameUrl } from '../hosted/fetch-hosted';
import type { FoundKey, NoKey } from '../keys';
import { type PublicKey, publicKeyFromJwk } from '../keys/public-key';
import { type Jws, parseJws, signingInput, verifyJws } from './jws';
import type { ProofAnswer, SignatureAnswer } from './proof';

/** Keys of a Profile that are tried. */
const MAX_KEYS = 10;

/**
 * Examines a signed Open Badges 2.0 Assertion (OB 2.0 "Signed Badges"): a JWS whose key is a CryptographicKey
 * document, at its own address or in the issuer Profile, owned by that issuer, whose Profile must list it. Where
 * the assertion names none, every key of the Profile is tried.
 */
export async function examineSignedOb2(examination: Examination): Promise<ProofAnswer[]> {
  const jws = parseJws(examination.credential.jwt ?? '');
  if (!jws) return [];
  const label = textOf(jws.header.alg) ?? 'JWS';
  let answer: ProofAnswer | undefined;
  for (const named of keysNamed(examination.credential.json)) {
    const found = await keyOf(named, jws, examination);
    const signature: SignatureAnswer = found.ok
      ? await verifyJws(
          jws.header,
          found.key,
          jws.signature,
          signingInput(jws.protectedText, jws.payloadText),
        )
      : { outcome: 'unknown', reason: 'no-key-to-check-with' };
    const proof = { verificationMethod: idOf(named) ?? '' };
    const tried = { label, supported: true, proof, signature, key: found, selfCarried: false };
    if (signature.outcome === 'pass') return [tried];
    // that one key is not the right one says nothing while another could not be tried
    if (answer === undefined || (answer.key?.ok === true && !found.ok)) answer = tried;
  }
  return answer ? [answer] : [];
}

/** The key that the assertion names, else all that its issuer has; `null` where there is none. */
function keysNamed(assertion: JsonObject): Json[] {
  const verification = property(assertion, 'verification') ?? property(assertion, 'verify');
  const named = property(verification, 'creator') ?? textOf(property(verification, 'url'));
  if (named !== undefined && named !== null) return [named];
  const keys = list(property(property(assertion.badge, 'issuer'), 'publicKey')).slice(0, MAX_KEYS);
  return keys.length > 0 ? keys : [null];
}

async function keyOf(named: Json, jws: Jws, examination: Examination): Promise<FoundKey | NoKey> {
  const { ports, options, credential } = examination;
  const profile = property(credential.json.badge, 'issuer');
  const url = idOf(named);
  const inside = keyInside(profile, named);
  if (inside) return inProfile(inside, idOf(profile) ?? '', jws);
  if (url === undefined || hostOf(url) === undefined)
    return { ok: false, outcome: 'unknown', reason: 'key-not-named' };
  const got = await fetchHosted(url, 'issuer', ports, options.fresh ?? false);
  if (!got.ok)
    return {
      ok: false,
      outcome: 'unknown',
      reason: 'key-unavailable',
      params: got.params,
      detail: got.detail,
    };
  const owner = idOf(got.json.owner);
  const key = await fromPem(textOf(got.json.publicKeyPem) ?? '', String(jws.header.alg));
  if (!key) return { ok: false, outcome: 'fail', reason: 'key-unreadable', params: { key: url } };
  if (owner === undefined)
    return { ok: false, outcome: 'fail', reason: 'key-not-in-document', params: { key: url } };
  // an owner without an address is only a word of whoever made the key document
  if (hostOf(owner) === undefined)
    return { ok: false, outcome: 'unknown', reason: 'key-carried-by-credential' };
  return bound(key, owner, url, isObject(profile) && lists(profile, url));
}

/** A key that stands in the Profile itself. One with an address is always fetched, so its Profile was had from there. */
function keyInside(profile: Json | undefined, named: Json): JsonObject | undefined {
  if (hostOf(idOf(profile)) === undefined) return undefined;
  const keys = list(property(profile, 'publicKey')).filter(isObject);
  return keys.find(
    (key) => textOf(key.publicKeyPem) !== undefined && (key === named || sameUrl(idOf(key), idOf(named))),
  );
}

async function inProfile(inside: JsonObject, issuer: string, jws: Jws): Promise<FoundKey | NoKey> {
  const id = idOf(inside) ?? issuer;
  const key = await fromPem(textOf(inside.publicKeyPem) ?? '', String(jws.header.alg));
  if (!key) return { ok: false, outcome: 'fail', reason: 'key-unreadable', params: { key: id } };
  const owner = idOf(inside.owner) ?? issuer;
  return bound(key, owner, id, owner === issuer);
}

function bound(key: PublicKey, owner: string, url: string, allowed: boolean): FoundKey {
  return {
    ok: true,
    key,
    controller: owner,
    allowed,
    binding: { kind: 'https-key', host: hostOf(owner) ?? '', controller: owner, key: url },
    detail: { source: url, controller: owner, kind: key.kind },
  };
}

/** The Profile must name the key too: anyone can write a key document that names somebody else as owner. */
function lists(profile: JsonObject, url: string): boolean {
  return list(profile.publicKey).some((key) => idOf(key) === url);
}

async function fromPem(pem: string, algorithm: string) {
  try {
    return publicKeyFromJwk(
      (await exportJWK(await importSPKI(pem, algorithm, { extractable: true }))) as JsonWebKey,
    );
  } catch {
    return undefined;
  }
}
