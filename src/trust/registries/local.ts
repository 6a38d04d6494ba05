import * as v from 'valibot';
import type { NoAnswer, RegistryAnswer } from '../../model';
import { answered, couldNotAsk, hostOf, whyBadStatus, withName } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import { LocalList } from '../asking/local-list';
import type { Config, IssuerQuestion, RegistryKind } from '../asking/registry-kind';
import { likeListed } from '../domains/look-alike';

type Entry = LocalList['issuers'][number];

/** The reader's or an organisation's own list, kept in the settings or fetched from an address. */
export const local: RegistryKind<Config<'local'>> = {
  id: 'local',
  async lookUp(config, question, ports) {
    const now = ports.now();
    if (config.list) return found(config, 'settings', config.list, question, { askedAt: now, now });
    const { url } = config;
    if (url === undefined) return couldNotAsk(config, 'settings', { reason: 'registry-malformed' });
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    if (asked.kind === 'none') return couldNotAsk(config, url, whyBadStatus(url, 404));
    const parsed = v.safeParse(LocalList, asked.json);
    if (!parsed.success) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    return found(config, url, parsed.output, question, { askedAt: asked.askedAt, silent: asked.silent, now });
  },
};

function found(
  config: { kind: string; name: string },
  source: string,
  known: LocalList,
  question: IssuerQuestion,
  when: { askedAt: Date; now: Date; silent?: NoAnswer | undefined },
): RegistryAnswer {
  const until = known.validUntil === undefined ? Number.NaN : Date.parse(known.validUntil);
  const age = Number.isNaN(until) ? when : { ...when, validUntil: until };
  const entry = known.issuers.find((issuer) => isThe(issuer, question));
  if (!entry) {
    const told = answered(config, source, 'not-found', age);
    const notes = likeListed(
      question.domain,
      known.issuers.flatMap((issuer) => issuer.domains),
    );
    return notes.length > 0 ? { ...told, notes: [...(told.notes ?? []), ...notes] } : told;
  }
  const told = withName(answered(config, source, 'found', age), entry.name, question);
  return {
    ...told,
    ...(entry.location === undefined ? {} : { location: entry.location }),
    ...(entry.url === undefined ? {} : { url: entry.url }),
  };
}

/** By identifier, or by the domain that holds the key (the domain itself or one below it). */
function isThe(issuer: Entry, { id, domain }: IssuerQuestion): boolean {
  if (issuer.ids.includes(id)) return true;
  return (
    domain !== undefined && issuer.domains.some((known) => domain === known || domain.endsWith(`.${known}`))
  );
}
