import { isObject, type JsonObject, property, textOf } from '../../model';
import { answered, couldNotAsk, hostOf, whyBadStatus, withName } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import type { Config, RegistryKind } from '../asking/registry-kind';
import { likeListed } from '../domains/look-alike';

/** The older DCC kind: one JSON file with `registry`, a map from issuer DID to `{name, location?, url?}`. */
export const dccLegacy: RegistryKind<Config<'dcc-legacy'>> = {
  id: 'dcc-legacy',
  async lookUp(config, question, ports) {
    const { url } = config;
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    // The list itself is gone: that says nothing about any issuer.
    if (asked.kind === 'none') return couldNotAsk(config, url, whyBadStatus(url, 404));
    const issuers = property(asked.json, 'registry');
    if (!isObject(issuers)) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    const age = { askedAt: asked.askedAt, silent: asked.silent, now: ports.now() };
    const entry = property(issuers, question.id);
    if (!isObject(entry)) {
      const notes = likeListed(question.domain, hostsOf(issuers));
      const told = answered(config, url, 'not-found', age);
      return notes.length > 0 ? { ...told, notes: [...(told.notes ?? []), ...notes] } : told;
    }
    const told = withName(answered(config, url, 'found', age), textOf(entry.name), question);
    const location = textOf(entry.location);
    const home = textOf(entry.url);
    return {
      ...told,
      ...(location === undefined ? {} : { location: location.slice(0, 300) }),
      ...(home === undefined ? {} : { url: home.slice(0, 2048) }),
    };
  },
};

/** Hosts of the listed issuers' home pages, to tell a look-alike from them. */
function hostsOf(issuers: JsonObject): string[] {
  const urls = Object.values(issuers)
    .slice(0, 10_000)
    .map((issuer) => textOf(property(issuer, 'url')) ?? '');
  return urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname.replace(/^www\./, ''));
}
