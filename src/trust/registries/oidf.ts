import type { JWK } from 'jose';
import type { RegistryAnswer } from '../../model';
import { answered, couldNotAsk, withName } from '../asking/answers';
import type { Config, RegistryKind } from '../asking/registry-kind';
import { climb, fetchAnchor } from '../federation/climb';
import { askFederation } from '../federation/descend';
import { entityIdOf, fetchEntity } from '../federation/entity';
import { organisationIn } from '../federation/organisation';
import { sameEntity } from '../federation/statement';

/**
 * An OpenID Federation registry (OpenID Federation 1.0): the issuer is looked up at its fetch endpoint, and every
 * statement is verified up to the trust anchor. The registry is its own anchor unless another is configured.
 * Without pinned keys the anchor's https address stands for it, and the answer says so.
 */
export const oidf: RegistryKind<Config<'oidf'>> = {
  id: 'oidf',
  async lookUp(config, question, ports) {
    const id = entityIdOf(config.url);
    const keys = config.anchorKeys as JWK[] | undefined;
    const anchor = { id: config.anchor ?? id, ...(keys ? { keys } : {}) };
    const own = sameEntity(anchor.id, id) ? await fetchAnchor(anchor, ports) : await fetchEntity(id, ports);
    const registry = own.ok ? await climb(own.value, anchor, ports) : own;
    if (!registry.ok) return couldNotAsk(config, config.url, registry.why);
    const known = await askFederation(registry.value, question.id, ports);
    if (known.kind === 'why') return couldNotAsk(config, config.url, known.why);
    const age = { askedAt: known.askedAt, silent: known.silent, now: ports.now() };
    if (known.kind === 'none') return answered(config, config.url, 'not-found', age);
    const { name, ...facts } = organisationIn(known.claims);
    const told = withName(answered(config, known.url, 'found', age), name, question);
    const pinned: Pick<RegistryAnswer, 'notes'> = keys
      ? {}
      : {
          notes: [
            ...(told.notes ?? []),
            { reason: 'registry-keys-by-address', params: { anchor: anchor.id } },
          ],
        };
    return { ...told, ...facts, chain: known.chain, ...pinned };
  },
};
