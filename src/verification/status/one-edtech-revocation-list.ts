import { idOf, isObject, list, property, textOf, typesOf } from '../../model';
import { getJson } from '../../net';
import type { StatusKind } from './status-kind';
import { unavailable } from './unavailable';

/**
 * 1EdTechRevocationList (1EdTech Revocation List Status Method 1.0): the entry's `id` answers with the list
 * of the issuer's revoked credentials. An empty answer body is an empty list in no reading of the standard.
 */
export const oneEdTechRevocationList: StatusKind = {
  id: '1EdTechRevocationList',
  handles: (entry) => typesOf(entry).includes('1EdTechRevocationList'),
  async ask(entry, { credential, ports, options }) {
    const url = textOf(entry.id);
    if (url === undefined) return { state: 'unknown', reason: 'status-malformed' };
    const got = await getJson(ports.http, url, { kind: 'status', fresh: options.fresh ?? false });
    if (!got.ok) return unavailable(url, got);
    const entries = property(got.json, 'revokedCredential') ?? property(got.json, 'revokedCredentials');
    if (entries === undefined && !isObject(got.json))
      return { state: 'unknown', reason: 'status-list-malformed' };
    if (entries === undefined && !namesItself(got.json))
      return { state: 'unknown', reason: 'status-list-malformed' };
    const askedAt = got.answer.askedAt;
    const revoked = list(entries).find((each) => {
      const id = idOf(each);
      return id !== undefined && id === credential.id && property(each, 'revoked') !== false;
    });
    const detail = { list: url, credential: credential.id ?? null, entries: list(entries).length };
    if (credential.id === undefined) return { state: 'unknown', reason: 'status-needs-id', detail, askedAt };
    // an entry that names nobody might be meant for this credential
    if (!revoked && list(entries).some((each) => textOf(idOf(each)) === undefined))
      return { state: 'unknown', reason: 'status-list-malformed', detail, askedAt };
    if (!revoked) return { state: 'good', reason: 'not-revoked', detail, askedAt };
    const why = textOf(property(revoked, 'revocationReason'));
    return why === undefined
      ? { state: 'revoked', reason: 'revoked', detail, askedAt }
      : { state: 'revoked', reason: 'revoked-because', params: { why }, detail, askedAt };
  },
};

/** A list without entries must at least say that it is one. */
function namesItself(json: unknown): boolean {
  return (
    isObject(json) &&
    (json.type === '1EdTechRevocationList' || Object.hasOwn(json, 'issuer') || Object.hasOwn(json, 'id'))
  );
}
