import { momentOf } from '../../formats';
import { isObject, type JsonObject, list, textOf } from '../../model';
import { getJson } from '../../net';
import type { CheckRule } from '../examination';

/** Does a newer version exist (VC DM 2.0 section 5.4, 1EdTechCredentialRefresh)? Advisory: the old one is no less true. */
export const refresh: CheckRule = {
  id: 'refresh',
  async run({ credential, ports, options }) {
    const service = list(credential.json.refreshService).find(
      (each) => isObject(each) && each.type === '1EdTechCredentialRefresh',
    );
    const url = isObject(service) ? textOf(service.id) : undefined;
    if (url === undefined) return undefined;
    const got = await getJson(ports.http, url, { kind: 'credential', fresh: options.fresh ?? false });
    if (!got.ok || !isObject(got.json))
      return { id: 'refresh', outcome: 'unknown', reason: 'refresh-unavailable', detail: { url } };
    const theirs = issued(got.json);
    const ours = issued(credential.json);
    const detail = { url, here: ours ?? null, there: theirs ?? null };
    return theirs !== undefined && ours !== undefined && theirs > ours
      ? { id: 'refresh', outcome: 'warn', reason: 'newer-version-exists', detail }
      : { id: 'refresh', outcome: 'pass', reason: 'newest-version', detail };
  },
};

function issued(json: JsonObject): number | undefined {
  return momentOf(textOf(json.validFrom) ?? textOf(json.issuanceDate) ?? '');
}
