import { isObject, type JsonObject, list, property, textOf, typesOf } from '../../model';
import type { Examination } from '../examination';
import { readBits } from './bits';
import { fetchListCredential, soundList } from './list-credential';
import type { StatusAnswer } from './status-kind';

/** How the three generations of bit lists name their parts. */
export interface BitListTypes {
  credentialType: string;
  subjectType: string;
  /** the list does not say what its bits mean */
  withoutPurpose?: boolean;
  /** a Recommendation by now: what breaks it counts for nothing good (section 3.2) */
  strict?: boolean;
  /** entries at least, so that nobody can be told by which one was asked (section 3.2, step 9) */
  fewest?: number;
}

/** Asks a compressed list of bits that is itself a credential (Bitstring Status List 1.0 section 3.2). */
export async function askBitList(
  entry: JsonObject,
  examination: Examination,
  types: BitListTypes,
): Promise<StatusAnswer> {
  const url = textOf(entry.statusListCredential);
  const index = indexOf(entry);
  const size = entry.statusSize === undefined ? 1 : Number(entry.statusSize);
  if (url === undefined || index === undefined || !Number.isInteger(size) || size < 1 || size > 8) {
    return { state: 'unknown', reason: 'status-malformed', detail: { entry } };
  }
  const got = await fetchListCredential(url, examination);
  if (!got.ok) return got.answer;
  const purpose = textOf(entry.statusPurpose) ?? 'revocation';
  const subject = listSubject(got.credential.json, types, purpose);
  const detail = { list: url, listIssuer: got.credential.issuer?.id ?? null, index, purpose, size };
  if (!subject || !got.credential.types.includes(types.credentialType)) {
    return { state: 'unknown', reason: 'status-list-malformed', detail };
  }
  const encoded = textOf(subject.encodedList) ?? '';
  const bits = await readBits(encoded, index, size);
  if (!bits.ok) return { state: 'unknown', reason: bits.reason, detail };
  const facts = { ...detail, value: bits.value, listBits: bits.length };
  const said = meaning(entry, purpose, bits.value, facts);
  const broken = types.strict ? breachOf(entry, url, size, encoded) : undefined;
  if (said.state === 'good' && broken !== undefined)
    return { state: 'unknown', reason: 'status-malformed', detail: { ...facts, why: broken } };
  // A list that we cannot tell from a forged one may only make the answer worse, never better.
  const sound = await soundList(got.credential, examination);
  if (!sound.ok && (sound.altered || said.state === 'good')) {
    return { state: 'unknown', reason: sound.reason, detail: { ...facts, ...sound.detail } };
  }
  // lists in use are shorter than the standard's least: told, and no reason to doubt what they say
  const short = said.state === 'good' && bits.length / size < (types.fewest ?? 0);
  const state = short ? ({ state: 'message', reason: 'status-list-short' } as const) : {};
  return { ...said, ...state, askedAt: got.askedAt };
}

function indexOf(entry: JsonObject): number | undefined {
  const value = entry.statusListIndex;
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What breaks the standard in an entry or its list (Bitstring Status List 1.0 sections 2.1 and 2.2). */
function breachOf(entry: JsonObject, url: string, size: number, encoded: string): string | undefined {
  if (textOf(entry.statusPurpose) === undefined) return 'no statusPurpose';
  if (entry.statusSize !== undefined && typeof entry.statusSize !== 'number')
    return 'statusSize is no number';
  if (size > 1 && list(entry.statusMessage).length !== 2 ** size) return 'not a statusMessage for each value';
  if (entry.id === url) return 'the entry has the id of the list';
  return /^u[\w-]+$/.test(encoded) ? undefined : 'encodedList is not multibase base64url';
}

/** The list's subject when it is of the right type and serves the purpose. */
function listSubject(json: JsonObject, types: BitListTypes, purpose: string): JsonObject | undefined {
  const subject = list(json.credentialSubject).find((each) => typesOf(each).includes(types.subjectType));
  if (!isObject(subject)) return undefined;
  return types.withoutPurpose || list(property(subject, 'statusPurpose')).includes(purpose)
    ? subject
    : undefined;
}

function meaning(entry: JsonObject, purpose: string, value: number, detail: JsonObject): StatusAnswer {
  if (purpose === 'message') {
    const message = list(entry.statusMessage).find((each) => Number(property(each, 'status')) === value);
    const text = textOf(property(message, 'message')) ?? `0x${value.toString(16)}`;
    return { state: 'message', reason: 'status-message', params: { message: text }, detail };
  }
  if (value === 0) return { state: 'good', reason: 'not-revoked', detail };
  if (purpose === 'suspension') return { state: 'suspended', reason: 'suspended', detail };
  if (purpose === 'refresh') return { state: 'message', reason: 'newer-version', detail };
  if (purpose === 'revocation') return { state: 'revoked', reason: 'revoked', detail };
  return { state: 'unknown', reason: 'status-unsupported', params: { type: purpose }, detail };
}
