import { idOf, isObject, type Json, list, property, textOf, typesOf } from '../../model';
import { getJson } from '../../net';
import { sameUrl } from '../hosted/fetch-hosted';
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
    const entries = entriesOf(got.json, [url, got.answer.url]);
    if (entries === undefined) return { state: 'unknown', reason: 'status-list-malformed' };
    // somebody else's list does not name what this issuer withdrew
    const of = idOf(property(got.json, 'issuer'));
    if (of !== undefined && credential.issuer?.id !== undefined && of !== credential.issuer.id)
      return { state: 'unknown', reason: 'status-list-malformed', detail: { list: url, listIssuer: of } };
    const askedAt = got.answer.askedAt;
    const revoked = entries.find((each) => {
      const id = idOf(each);
      return id !== undefined && id === credential.id && property(each, 'revoked') !== false;
    });
    const detail = { list: url, credential: credential.id ?? null, entries: entries.length };
    if (credential.id === undefined) return { state: 'unknown', reason: 'status-needs-id', detail, askedAt };
    // an entry that names nobody might be meant for this credential
    if (!revoked && entries.some((each) => textOf(idOf(each)) === undefined))
      return { state: 'unknown', reason: 'status-list-malformed', detail, askedAt };
    if (!revoked) return { state: 'good', reason: 'not-revoked', detail, askedAt };
    const why = textOf(property(revoked, 'revocationReason'));
    return why === undefined
      ? { state: 'revoked', reason: 'revoked', detail, askedAt }
      : { state: 'revoked', reason: 'revoked-because', params: { why }, detail, askedAt };
  },
};

/** Entries under either spelling of the member; a list without any must at least say that it is one. */
function entriesOf(json: Json, addresses: readonly string[]): Json[] | undefined {
  const members = ['revokedCredential', 'revokedCredentials'].map((key) => property(json, key));
  if (!isObject(json) || members.includes(null)) return undefined;
  const named = members.filter((each) => each !== undefined);
  const isOne =
    typesOf(json).includes('1EdTechRevocationList') ||
    addresses.some((address) => sameUrl(idOf(json), address));
  return named.length > 0 || isOne ? named.flatMap(list) : undefined;
}
