import { idOf, list, property, textOf } from '../../model';
import { getJson } from '../../net';
import type { StatusKind } from './status-kind';
import { unavailable } from './unavailable';

/** The RevocationList of an Open Badges 2.0 issuer: ids (or uids) of signed assertions that it withdrew. */
export const ob2RevocationList: StatusKind = {
  id: 'RevocationList',
  handles: (entry) => entry.type === 'RevocationList',
  async ask(entry, { credential, ports, options }) {
    const url = textOf(entry.id) ?? '';
    const got = await getJson(ports.http, url, { kind: 'status', fresh: options.fresh ?? false });
    if (!got.ok) return unavailable(url, got);
    const revoked = property(got.json, 'revokedAssertions');
    if (revoked === undefined || revoked === null)
      return { state: 'unknown', reason: 'status-list-malformed', detail: { list: url } };
    const own = [credential.id, textOf(credential.json.uid)].filter((each) => each !== undefined);
    const entries = list(revoked);
    const named = entries.map((each) => [textOf(idOf(each)), textOf(property(each, 'uid'))]);
    const hit = entries[named.findIndex((names) => names.some((name) => own.includes(name ?? '')))];
    const detail = { list: url, assertion: credential.id ?? null, entries: entries.length };
    const askedAt = got.answer.askedAt;
    if (own.length === 0) return { state: 'unknown', reason: 'status-needs-id', detail, askedAt };
    // an entry that names nobody might be meant for this assertion
    if (hit === undefined && named.some((names) => names.every((name) => name === undefined)))
      return { state: 'unknown', reason: 'status-list-malformed', detail, askedAt };
    if (hit === undefined) return { state: 'good', reason: 'not-revoked', detail, askedAt };
    const why = textOf(property(hit, 'revocationReason'));
    return why === undefined
      ? { state: 'revoked', reason: 'revoked', detail, askedAt }
      : { state: 'revoked', reason: 'revoked-because', params: { why }, detail, askedAt };
  },
};
