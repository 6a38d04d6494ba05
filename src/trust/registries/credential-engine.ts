import { isObject, type Json, property, textOf } from '../../model';
import { answered, couldNotAsk, hostOf, withName } from '../asking/answers';
import { askJson } from '../asking/ask-json';
import { ctidOf } from '../asking/identifiers';
import type { Config, RegistryKind } from '../asking/registry-kind';

/**
 * The Credential Registry of Credential Engine: the organisation behind a CTID that another registry vouched for.
 * `config.url` is the address of its resources, to which the CTID is added.
 */
export const credentialEngine: RegistryKind<Config<'credential-engine'>> = {
  id: 'credential-engine',
  needs: 'ctid',
  async lookUp(config, question, ports) {
    const url = `${config.url.replace(/\/$/, '')}/${question.ctid ?? ''}`;
    const asked = await askJson(url, ports);
    if (asked.kind === 'why') return couldNotAsk(config, url, asked.why);
    const age = { askedAt: asked.askedAt, silent: asked.silent, now: ports.now() };
    if (asked.kind === 'none') return answered(config, url, 'not-found', age);
    const { json } = asked;
    if (ctidOf(textOf(property(json, 'ceterms:ctid'))) !== question.ctid) {
      return couldNotAsk(config, url, { reason: 'registry-malformed', params: { host: hostOf(url) } });
    }
    const told = withName(
      answered(config, url, 'found', age),
      inAnyLanguage(property(json, 'ceterms:name')),
      question,
    );
    const page = textOf(property(json, 'ceterms:subjectWebpage'));
    return {
      ...told,
      ...(question.ctid === undefined ? {} : { ctid: question.ctid }),
      ...(page === undefined ? {} : { url: page.slice(0, 2048) }),
    };
  },
};

/** CTDL language map: English when there is one, else the first. */
function inAnyLanguage(name: Json | undefined): string | undefined {
  if (!isObject(name)) return textOf(name);
  const tags = Object.keys(name).slice(0, 100);
  const tag = tags.find((one) => one.startsWith('en')) ?? tags[0];
  return tag === undefined ? undefined : textOf(property(name, tag));
}
