import { idOf, isObject, type Json, type JsonObject, list, type Ports, property, textOf } from '../../model';
import { getJson } from '../../net';
import type { VerifyOptions } from '../examination';
import type { FoundKey, NoKey } from './key-source';
import { type PublicKey, publicKeyFromJwk } from './public-key';

/** A key at an address that nobody answers for yet: good for integrity, not for who signed. */
export type PublishedJwk = FoundKey | (NoKey & { key?: PublicKey }) | undefined;

/**
 * The JWK that a token's `kid` names, published by an issuer with an https id: in its JWT VC issuer metadata (SD-JWT
 * VC section 5), or at the address `kid` itself when the issuer's Profile names that address (Open Badges 3.0
 * section 8.2.3). `undefined` when neither is there.
 */
export async function publishedJwk(
  issuer: string,
  kid: string | undefined,
  ports: Ports,
  options: VerifyOptions,
): Promise<PublishedJwk> {
  const fromMetadata = await byMetadata(issuer, kid, ports, options);
  if (fromMetadata || kid === undefined || !/^https:\/\//.test(kid)) return fromMetadata;
  const [address = ''] = kid.split('#');
  const key = pick(await had(address, ports, options), kid);
  if (!key) return undefined;
  const profile = await had(issuer, ports, options);
  if (idOf(profile) === issuer && names(profile, [kid, address])) return bound(issuer, kid, key, address);
  return {
    ok: false,
    outcome: 'unknown',
    reason: 'key-named-by-nobody',
    params: { issuer: issuer.slice(0, 200) },
    key,
  };
}

/** `https://HOST/.well-known/jwt-vc-issuer/PATH` speaks for `https://HOST/PATH` alone. */
async function byMetadata(
  issuer: string,
  kid: string | undefined,
  ports: Ports,
  options: VerifyOptions,
): Promise<FoundKey | undefined> {
  const { origin, pathname } = new URL(issuer);
  const url = `${origin}/.well-known/jwt-vc-issuer${pathname === '/' ? '' : pathname}`;
  const metadata = await had(url, ports, options);
  if (textOf(property(metadata, 'issuer')) !== issuer) return undefined;
  const elsewhere = textOf(property(metadata, 'jwks_uri'));
  const keys = elsewhere === undefined ? property(metadata, 'jwks') : await had(elsewhere, ports, options);
  const key = pick(keys, kid);
  return key && bound(issuer, kid ?? issuer, key, elsewhere ?? url);
}

async function had(url: string, ports: Ports, options: VerifyOptions): Promise<Json | undefined> {
  const got = await getJson(ports.http, url, { kind: 'key', fresh: options.fresh ?? false });
  return got.ok ? got.json : undefined;
}

/** The key in a JWK, or the one of a JWK Set (RFC 7517 section 5) that `kid` names; a lone key needs no name. */
function pick(json: Json | undefined, kid: string | undefined): PublicKey | undefined {
  if (!isObject(json)) return undefined;
  const keys = Array.isArray(json.keys) ? json.keys.filter(isObject) : [json];
  const fragment = kid?.split('#')[1];
  const named = keys.filter((each) => each.kid !== undefined && [kid, fragment].includes(textOf(each.kid)));
  const lone =
    keys.length === 1 && (kid === undefined || keys[0]?.kid === undefined || !Array.isArray(json.keys));
  const [jwk]: (JsonObject | undefined)[] = named.length > 0 ? named : lone ? keys : [];
  return jwk && publicKeyFromJwk(jwk as JsonWebKey);
}

function names(profile: Json | undefined, addresses: readonly string[]): boolean {
  const places = ['publicKey', 'verificationMethod', 'assertionMethod', 'jwks_uri', 'jwksUri'];
  return places
    .flatMap((place) => list(property(profile, place)))
    .some((each) => addresses.includes(idOf(each) ?? ''));
}

function bound(issuer: string, kid: string, key: PublicKey, source: string): FoundKey {
  return {
    ok: true,
    key,
    controller: issuer,
    allowed: true,
    binding: { kind: 'https-key', host: new URL(issuer).hostname, controller: issuer, key: kid },
    detail: { source, controller: issuer, kind: key.kind },
  };
}
