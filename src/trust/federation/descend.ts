import { type JsonObject, list, type TrustNote } from '../../model';
import { askJson } from '../asking/ask-json';
import type { RegistryPorts } from '../asking/registry-kind';
import { type Vouched, vouchedBy } from './climb';
import { type Age, endpointOf, fetchEntity, fetchSubordinate } from './entity';

/** Intermediates asked at most: each costs three requests. */
const MAX_INTERMEDIATES = 10;

/** What a federation says about an issuer, and the entities that vouch for it, the nearest first. */
export type Known =
  | ({ kind: 'found'; claims: JsonObject; chain: string[]; url: string } & Age)
  | ({ kind: 'none' } & Age)
  | { kind: 'why'; why: TrustNote };

/**
 * Asks `registry` about an issuer, and when it knows none, the registries directly below it that its
 * subordinate listing names (OpenID Federation 1.0 section 8.2). An intermediate that cannot be asked makes
 * the answer uncertain: then it is not "not found".
 */
export async function askFederation(registry: Vouched, issuer: string, ports: RegistryPorts): Promise<Known> {
  const direct = await askOne(registry, issuer, ports);
  if (direct.kind !== 'none') return direct;
  const below = await intermediates(registry, ports);
  if (!Array.isArray(below)) return below;
  let uncertain: Known | undefined;
  for (const id of below) {
    const entity = await fetchEntity(id, ports);
    const vouched = entity.ok ? await vouchedBy(registry, entity.value, ports) : entity;
    const known = vouched.ok
      ? await askOne(vouched.value, issuer, ports)
      : { kind: 'why' as const, why: vouched.why };
    if (known.kind === 'found') return known;
    if (known.kind === 'why') uncertain ??= known;
  }
  return uncertain ?? direct;
}

async function askOne(registry: Vouched, issuer: string, ports: RegistryPorts): Promise<Known> {
  const told = await fetchSubordinate(registry.entity, issuer, ports);
  if (told.ok) return { kind: 'found', ...told.value, chain: registry.chain };
  return told.none ? { kind: 'none', ...told.none } : { kind: 'why', why: told.why };
}

/** Entities below the registry that are registries themselves: https identifiers, since issuers here have DIDs. */
async function intermediates(
  registry: Vouched,
  ports: RegistryPorts,
): Promise<string[] | { kind: 'why'; why: TrustNote }> {
  const endpoint = endpointOf(registry.entity, 'federation_list_endpoint');
  if (endpoint === undefined) return [];
  const asked = await askJson(`${endpoint}${endpoint.includes('?') ? '&' : '?'}intermediate=true`, ports);
  if (asked.kind === 'none') return [];
  if (asked.kind === 'why') return asked;
  const ids = list(asked.json).filter(
    (id): id is string => typeof id === 'string' && id.startsWith('https://'),
  );
  return ids.slice(0, MAX_INTERMEDIATES);
}
