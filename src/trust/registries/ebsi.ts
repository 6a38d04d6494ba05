import { type Json, textOf } from '../../model';
import { answered, couldNotAsk, hostOf, withName } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import { atPointer } from '../asking/pointer';
import type { Config, RegistryKind } from '../asking/registry-kind';

/**
 * A list in the manner of the EBSI Trusted Issuers Registry: an address with the DID in it answers JSON for an
 * issuer that it knows and 404 for one that it does not. Answers about another DID do not count.
 */
export const ebsi: RegistryKind<Config<'ebsi'>> = {
  id: 'ebsi',
  async lookUp(config, question, ports) {
    const url = config.url.replaceAll('{did}', encodeURIComponent(question.id).replaceAll('%3A', ':'));
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    const age = { askedAt: asked.askedAt, silent: asked.silent, now: ports.now() };
    if (asked.kind === 'none') return answered(config, url, 'not-found', age);
    if (atPointer(asked.json, '/did') !== question.id) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    return withName(answered(config, url, 'found', age), nameAt(asked.json, config.namePointer), question);
  },
};

function nameAt(json: Json, pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : textOf(atPointer(json, pointer));
}
