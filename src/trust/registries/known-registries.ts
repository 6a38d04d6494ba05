import { type Json, list, property, textOf } from '../../model';
import { couldNotAsk, hostOf, whyBadStatus } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import { parseRegistries, type RegistryConfig } from '../asking/config';
import type { Config, RegistryKind } from '../asking/registry-kind';

const MAX_LISTED = 30;

/**
 * A list that names other registries: an array of `{name, type: 'dcc-legacy', url}` and
 * `{name, type: 'oidf', trustAnchorEC}`, each with `governanceUrl`. Kinds that we do not know are left out. Its
 * publisher makes no claim about the issuers, so being on a listed registry means "known to", never "trusted".
 */
export const knownRegistries: RegistryKind<Config<'known-registries'>> = {
  id: 'known-registries',
  async expand(config, ports) {
    const { url } = config;
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    if (asked.kind === 'none') return couldNotAsk(config, url, whyBadStatus(url, 404));
    if (!Array.isArray(asked.json)) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    return list(asked.json).slice(0, MAX_LISTED).flatMap(listed);
  },
};

function listed(entry: Json): RegistryConfig[] {
  const type = property(entry, 'type');
  const name = textOf(property(entry, 'name'));
  const anchor = textOf(property(entry, 'trustAnchorEC'));
  const url = textOf(property(entry, 'url'));
  if (name === undefined) return [];
  if (type === 'oidf' && anchor !== undefined) {
    return parseRegistries([{ kind: 'oidf', name, url: anchor }]).registries;
  }
  if (type === 'dcc-legacy' && url !== undefined) {
    return parseRegistries([{ kind: 'dcc-legacy', name, url }]).registries;
  }
  return [];
}
