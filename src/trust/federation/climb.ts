import type { JWK } from 'jose';
import { property, type TrustNote } from '../../model';
import type { RegistryPorts } from '../asking/registry-kind';
import { type Entity, fetchEntity, fetchSubordinate, superiorsOf, type Told } from './entity';
import { keysOf, sameEntity, verifyStatement } from './statement';

/** Longer chains are refused; real federations have two or three levels. */
const MAX_DEPTH = 5;

/** A registry's keys as its superiors vouch for them, and the entities up to the anchor, itself first. */
export interface Vouched {
  entity: Entity;
  chain: string[];
}

/**
 * Follows `authority_hints` from `entity` up to the pinned anchor (OpenID Federation 1.0 section 10). Each superior
 * must state the keys that the entity below it really uses; from then on only those stated keys count.
 */
export async function climb(
  entity: Entity,
  anchor: { id: string; keys?: JWK[] },
  ports: RegistryPorts,
  seen: string[] = [],
): Promise<Told<Vouched>> {
  if (sameEntity(entity.id, anchor.id)) return { ok: true, value: { entity, chain: [entity.id] } };
  if (seen.length >= MAX_DEPTH) return refused('chain-too-long', anchor.id);
  let why: { ok: false; why: TrustNote } = refused('chain-without-anchor', anchor.id);
  for (const id of superiorsOf(entity)) {
    if (seen.some((known) => sameEntity(known, id))) continue;
    const isAnchor = sameEntity(id, anchor.id);
    const fetched = isAnchor ? await fetchAnchor(anchor, ports) : await fetchEntity(id, ports);
    const above = fetched.ok ? await climb(fetched.value, anchor, ports, [...seen, entity.id]) : fetched;
    const vouched = above.ok ? await vouchedBy(above.value, entity, ports) : above;
    if (vouched.ok) return vouched;
    why = { ok: false, why: vouched.why };
  }
  return why;
}

/** The anchor's configuration; keys that are not the pinned ones are an `anchor-mismatch`. */
export async function fetchAnchor(
  anchor: { id: string; keys?: JWK[] },
  ports: RegistryPorts,
): Promise<Told<Entity>> {
  const fetched = await fetchEntity(anchor.id, ports, anchor.keys);
  const mismatch = !fetched.ok && fetched.why.reason === 'entity-key-mismatch';
  return mismatch ? refused('anchor-mismatch', anchor.id) : fetched;
}

/** The superior's statement about `entity`, and that the entity's own configuration is signed with its keys. */
export async function vouchedBy(
  superior: Vouched,
  entity: Entity,
  ports: RegistryPorts,
): Promise<Told<Vouched>> {
  const stated = await fetchSubordinate(superior.entity, entity.id, ports);
  if (!stated.ok) return { ok: false, why: stated.why };
  const { claims } = stated.value;
  // Intermediates between the superior and the issuer: this entity and those below it, of which there are none here.
  const most = property(property(claims, 'constraints'), 'max_path_length');
  if (typeof most === 'number' && most < 1) return refused('chain-too-long', superior.entity.id);
  const keys = keysOf(claims);
  const self = { iss: entity.id, sub: entity.id, now: ports.now() };
  const own = await verifyStatement(entity.jwt, keys, self);
  if (!own.ok) return { ok: false, why: { reason: 'entity-key-mismatch', params: { entity: entity.id } } };
  return { ok: true, value: { entity: { ...entity, keys }, chain: [entity.id, ...superior.chain] } };
}

function refused(
  reason: string,
  anchor: string,
): { ok: false; why: { reason: string; params: Record<string, string> } } {
  return { ok: false, why: { reason, params: { anchor } } };
}
