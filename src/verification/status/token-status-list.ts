import { inflate } from '../../containers/inflate';
import { isObject, type JsonObject, property, textOf } from '../../model';
import { fromBase64 } from '../bytes';
import type { Examination } from '../examination';
import type { FoundKey } from '../keys';
import { claimsOf, parseJws, signingInput, verifyJws } from '../proofs/jws';
import { issuersKey } from '../proofs/jwt';
import type { StatusAnswer, StatusKind } from './status-kind';
import { unavailable } from './unavailable';

const MAX_LIST_BYTES = 8 * 1024 * 1024;

/** IETF Token Status List: a signed token whose `lst` packs 1, 2, 4 or 8 bits a credential, first bit lowest. */
export const tokenStatusList: StatusKind = {
  id: 'TokenStatusList',
  handles: (entry) => entry.type === 'TokenStatusList',
  async ask(entry, examination) {
    const url = textOf(entry.uri);
    const index = entry.idx;
    if (url === undefined || typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0)
      return { state: 'unknown', reason: 'status-malformed' };
    const { ports, options } = examination;
    const answer = await ports.http.get(url, { kind: 'status', fresh: options.fresh ?? false });
    if (!answer.ok) return unavailable(url, { ok: false, why: 'no-answer', failure: answer });
    if (answer.status !== 200) return unavailable(url, { ok: false, why: 'bad-status', answer });
    const token = new TextDecoder().decode(answer.body).trim();
    const claims = claimsOf(token);
    const trouble = claims ? await untrusted(token, claims, url, examination) : 'status-list-malformed';
    if (!claims || trouble !== undefined)
      return { state: 'unknown', reason: trouble ?? 'status-list-malformed', detail: { list: url } };
    return { ...(await valueAt(claims, index, url)), askedAt: answer.askedAt };
  },
};

/** Why the token may not be believed: signature, address, dates. The key is looked for at the list's own issuer. */
async function untrusted(
  token: string,
  claims: JsonObject,
  url: string,
  { credential, ports, options }: Examination,
) {
  const jws = parseJws(token);
  if (jws?.header.typ !== 'statuslist+jwt' || claims.sub !== url) return 'status-list-malformed';
  const now = ports.now().getTime() / 1000;
  const { exp, nbf } = claims;
  if ([exp, nbf].some((each) => each !== undefined && typeof each !== 'number'))
    return 'status-list-malformed';
  if (Number(exp ?? Number.POSITIVE_INFINITY) <= now || Number(nbf ?? 0) > now)
    return 'status-list-out-of-date';
  const issuer = textOf(claims.iss) ?? credential.issuer?.id ?? '';
  const { found, published } = await issuersKey(issuer, textOf(jws.header.kid), ports, options);
  const key = published ?? found;
  if (!key?.ok || key.controller !== issuer || !inUse(key, now * 1000)) return 'status-list-unproven';
  const input = signingInput(jws.protectedText, jws.payloadText);
  const signature = await verifyJws(jws.header, key.key, jws.signature, input);
  return signature.outcome === 'pass' ? undefined : 'status-list-not-sound';
}

function inUse({ allowed, revoked, expires }: FoundKey, now: number): boolean {
  const ended = [revoked, expires].some(
    (each) => each === 'unreadable' || (each !== undefined && each <= now),
  );
  return allowed && !ended;
}

async function valueAt(claims: JsonObject, index: number, url: string): Promise<StatusAnswer> {
  const list = isObject(claims.status_list) ? claims.status_list : {};
  const size = Number(property(list, 'bits'));
  const packed = fromBase64(textOf(list.lst) ?? '');
  if (![1, 2, 4, 8].includes(size) || !packed) return { state: 'unknown', reason: 'status-list-malformed' };
  const bytes = await inflate(packed, MAX_LIST_BYTES, 'deflate');
  if (typeof bytes === 'string')
    return {
      state: 'unknown',
      reason: bytes === 'too-large' ? 'status-list-too-large' : 'status-list-malformed',
    };
  const bit = index * size;
  const byte = bytes[Math.floor(bit / 8)];
  if (byte === undefined) return { state: 'unknown', reason: 'status-index-outside' };
  const value = (byte >> (bit % 8)) & ((1 << size) - 1);
  const detail = { list: url, index, size, value };
  if (value === 0) return { state: 'good', reason: 'not-revoked', detail };
  if (value === 1) return { state: 'revoked', reason: 'revoked', detail };
  if (value === 2) return { state: 'suspended', reason: 'suspended', detail };
  return {
    state: 'message',
    reason: 'status-message',
    params: { message: `0x${value.toString(16)}` },
    detail,
  };
}
