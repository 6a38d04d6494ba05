import { type Json, list, property, textOf } from '../../model';
import { answered, couldNotAsk, hostOf, withName } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import { rorOf } from '../asking/identifiers';
import type { Config, RegistryKind } from '../asking/registry-kind';
import { sameSite } from '../domains/hosts';

/**
 * The Research Organization Registry (API 2.0: `/organizations/{id}` under `config.url`). An identifier that only the
 * credential names could be anybody's: it counts when ROR lists the domain that holds the key for it.
 */
export const ror: RegistryKind<Config<'ror'>> = {
  id: 'ror',
  needs: 'ror',
  async lookUp(config, question, ports) {
    const id = question.ror?.id ?? '';
    const url = `${config.url.replace(/\/$/, '')}/organizations/${id}`;
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    const age = { askedAt: asked.askedAt, silent: asked.silent, now: ports.now() };
    if (asked.kind === 'none') return answered(config, url, 'not-found', age);
    if (rorOf(textOf(property(asked.json, 'id'))) !== id) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    const name = displayName(asked.json);
    const { domain } = question;
    const owns = domain !== undefined && hostsOf(asked.json).some((host) => sameSite(host, domain));
    if (question.ror?.vouched !== true && !owns) {
      const note = { reason: 'ror-claim-unproven', params: { ror: id, name: (name ?? '').slice(0, 300) } };
      const told = answered(config, url, 'not-found', age);
      return { ...told, notes: [...(told.notes ?? []), note] };
    }
    return { ...withName(answered(config, url, 'found', age), name, question), ror: `https://ror.org/${id}` };
  },
};

function displayName(json: Json): string | undefined {
  const names = list(property(json, 'names')).slice(0, 200);
  const shown = names.find((name) => list(property(name, 'types')).includes('ror_display')) ?? names[0];
  return textOf(property(shown, 'value'));
}

function hostsOf(json: Json): string[] {
  const links = list(property(json, 'links')).map((link) => textOf(property(link, 'value')) ?? '');
  const domains = list(property(json, 'domains')).filter((host): host is string => typeof host === 'string');
  return [
    ...domains,
    ...links.filter((link) => URL.canParse(link)).map((link) => new URL(link).hostname),
  ].slice(0, 50);
}
