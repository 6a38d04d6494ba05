import type { JWK } from 'jose';
import { decodeJwt } from 'jose';
import {
  isObject,
  type JsonObject,
  list,
  type NoAnswer,
  property,
  type TrustNote,
  textOf,
} from '../../model';
import { whyBadStatus, whyNoAnswer } from '../asking/answers';
import { ageOf } from '../asking/ask-json';
import type { RegistryPorts } from '../asking/registry-kind';
import { keysOf, sameEntity, verifyStatement } from './statement';

const WELL_KNOWN = '/.well-known/openid-federation';
const MEDIA_TYPE = 'application/entity-statement+jwt';

/** An entity whose configuration was fetched and whose keys verified it. */
export interface Entity {
  id: string;
  keys: JWK[];
  claims: JsonObject;
  jwt: string;
  askedAt: Date;
}

/** When a host was really asked, and whether it is silent now. */
export interface Age {
  askedAt: Date;
  silent?: NoAnswer;
}

/** `none`: the host says that there is no such thing. */
export type Told<T> = { ok: true; value: T } | { ok: false; why: TrustNote; none?: Age };

/** Entity identifier that an entity configuration's address stands for (OpenID Federation 1.0 section 9). */
export function entityIdOf(url: string): string {
  return url.endsWith(WELL_KNOWN) ? url.slice(0, -WELL_KNOWN.length) : url;
}

/**
 * Fetches and verifies an entity's configuration, its statement about itself. With `pinned` it must be signed by
 * one of those keys; without, by one of its own, which proves no more than the address it came from.
 */
export async function fetchEntity(id: string, ports: RegistryPorts, pinned?: JWK[]): Promise<Told<Entity>> {
  const bare = id.replace(/\/$/, '');
  const fetched = await fetchJwt(`${bare}${WELL_KNOWN}`, ports);
  if (!fetched.ok) return fetched;
  const { jwt, askedAt } = fetched.value;
  const told = await verifyStatement(jwt, pinned ?? keysOf(unverifiedClaims(jwt)), {
    iss: bare,
    sub: bare,
    now: ports.now(),
  });
  if (!told.ok) {
    const strange = pinned && ['statement-key-unknown', 'statement-signature'].includes(told.why.reason);
    return strange ? failed('entity-key-mismatch', { entity: bare }) : told;
  }
  const { claims } = told;
  return { ok: true, value: { id: bare, keys: keysOf(claims), claims, jwt, askedAt } };
}

/** What `superior` says about `sub`, verified with the superior's keys (section 8.1, fetch endpoint). */
export async function fetchSubordinate(
  superior: Entity,
  sub: string,
  ports: RegistryPorts,
): Promise<Told<Age & { claims: JsonObject; url: string }>> {
  const endpoint = endpointOf(superior, 'federation_fetch_endpoint');
  if (endpoint === undefined) return failed('registry-no-fetch-endpoint', { entity: superior.id });
  // Colons stay as they are: some registries compare the query before decoding it.
  const query = `sub=${encodeURIComponent(sub).replaceAll('%3A', ':')}`;
  const url = `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`;
  const fetched = await fetchJwt(url, ports);
  if (!fetched.ok) return fetched;
  const told = await verifyStatement(fetched.value.jwt, superior.keys, {
    iss: superior.id,
    sub,
    now: ports.now(),
  });
  const { jwt: _jwt, ...age } = fetched.value;
  return told.ok ? { ok: true, value: { claims: told.claims, ...age, url } } : told;
}

/** An https endpoint from `metadata.federation_entity`, without fragment. */
export function endpointOf(entity: Entity, name: string): string | undefined {
  const text = textOf(property(property(property(entity.claims, 'metadata'), 'federation_entity'), name));
  if (text === undefined || text.length > 2048 || !URL.canParse(text)) return undefined;
  return new URL(text).protocol === 'https:' ? text.replace(/#.*$/, '') : undefined;
}

/** Entities that an entity names as its superiors (section 3, `authority_hints`). */
export function superiorsOf(entity: Entity): string[] {
  const hints = list(entity.claims.authority_hints).filter(
    (hint): hint is string => typeof hint === 'string',
  );
  return hints.filter((hint) => hint.startsWith('https://') && !sameEntity(hint, entity.id)).slice(0, 5);
}

async function fetchJwt(url: string, ports: RegistryPorts): Promise<Told<Age & { jwt: string }>> {
  const { http, signal } = ports;
  const request = { kind: 'registry' as const, accept: MEDIA_TYPE };
  const answer = await http.get(url, signal ? { ...request, signal } : request);
  if (!answer.ok) return { ok: false, why: whyNoAnswer(answer) };
  const text = new TextDecoder().decode(answer.body.subarray(0, 1_000_000)).trim();
  const status = answer.status;
  // Section 8.9: the error `not_found`, which some send with another status than 404.
  if (status === 404 || status === 410 || (status >= 400 && text.slice(0, 300).includes('"not_found"'))) {
    return { ok: false, why: whyBadStatus(url, status), none: ageOf(answer) };
  }
  if (status < 200 || status > 299) return { ok: false, why: whyBadStatus(url, status) };
  return { ok: true, value: { jwt: text, ...ageOf(answer) } };
}

function unverifiedClaims(jwt: string): JsonObject {
  try {
    const claims: unknown = decodeJwt(jwt);
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}

function failed(reason: string, params: Record<string, string>): { ok: false; why: TrustNote } {
  return { ok: false, why: { reason, params } };
}
