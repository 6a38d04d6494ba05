import { exportJWK, importSPKI } from 'jose';
import { idOf, isObject, type JsonObject, list, property, textOf } from '../../model';
import type { Examination } from '../examination';
import { fetchHosted, hostOf } from '../hosted/fetch-hosted';
import type { FoundKey, NoKey } from '../keys';
import { publicKeyFromJwk } from '../keys/public-key';
import { type Jws, parseJws, signingInput, verifyJws } from './jws';
import type { ProofAnswer, SignatureAnswer } from './proof';

/**
 * Examines a signed Open Badges 2.0 Assertion (OB 2.0 "Signed Badges"): a JWS whose key is a
 * CryptographicKey document at its own address, owned by the issuer Profile, which must list it.
 */
export async function examineSignedOb2(examination: Examination): Promise<ProofAnswer[]> {
  const jws = parseJws(examination.credential.jwt ?? '');
  if (!jws) return [];
  const label = textOf(jws.header.alg) ?? 'JWS';
  const found = await keyOf(jws, examination);
  const signature: SignatureAnswer = found.ok
    ? await verifyJws(jws.header, found.key, jws.signature, signingInput(jws.protectedText, jws.payloadText))
    : { outcome: 'unknown', reason: 'no-key-to-check-with' };
  return [
    {
      label,
      supported: true,
      proof: { verificationMethod: keyUrl(examination) ?? '' },
      signature,
      key: found,
      selfCarried: false,
    },
  ];
}

function keyUrl({ credential }: Examination): string | undefined {
  const verification = property(credential.json, 'verification') ?? property(credential.json, 'verify');
  return idOf(property(verification, 'creator')) ?? textOf(property(verification, 'url'));
}

async function keyOf(jws: Jws, examination: Examination): Promise<FoundKey | NoKey> {
  const { ports, options, credential } = examination;
  const profile = property(credential.json.badge, 'issuer');
  const url = keyUrl(examination) ?? idOf(list(property(profile, 'publicKey'))[0]);
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
  return {
    ok: true,
    key,
    controller: owner,
    allowed: isObject(profile) && lists(profile, url),
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
