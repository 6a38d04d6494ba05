import { MAX_PDF_BASE64 } from './pdf';
import type { BadgeMessage, CandidateMessage, Message, MessageName } from './protocol';

/** A check of one value. No dependencies: the content script shares these sizes. */
type Is = (value: unknown) => boolean;

export const MAX_BADGES = 500;
export const MAX_URL = 4_096;
export const MAX_LABEL = 300;
export const MAX_EMBEDDED = 500_000;
/** A key names a badge by host and address, or by a digest of its text. */
const MAX_KEY = MAX_URL + 100;

const text =
  (max: number): Is =>
  (value) =>
    typeof value === 'string' && value.length <= max;
const flag: Is = (value) => typeof value === 'boolean';
const tab: Is = (value) => Number.isInteger(value) && Number(value) >= 0;
/** Ids of badge hosts: a key holds one, so nothing may stand in it that ends it. */
const hostId: Is = (value) => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
const listOf =
  (each: Is, max: number): Is =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every(each);

/** An object with these keys and no others; those marked `?` may be absent. */
function shape(keys: Readonly<Record<string, Is>>): Is {
  const known = new Map(
    Object.entries(keys).map(([key, is]) => [key.replace('?', ''), { is, optional: key.endsWith('?') }]),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    if (entries.some(([key]) => !known.has(key))) return false;
    return [...known].every(([key, { is, optional }]) =>
      Object.hasOwn(value, key) ? is(Reflect.get(value, key)) : optional,
    );
  };
}

const badge = shape({
  url: text(MAX_URL),
  label: text(MAX_LABEL),
  kind: text(20),
  'host?': hostId,
  'embedded?': text(MAX_EMBEDDED),
  'email?': text(320),
  'resume?': listOf(text(320), 20),
} satisfies Partial<Record<keyof BadgeMessage | `${keyof BadgeMessage}?`, Is>>);
const candidate = shape({
  emails: listOf(text(320), 20),
  names: listOf(text(200), 20),
  'several?': flag,
} satisfies Partial<Record<keyof CandidateMessage | `${keyof CandidateMessage}?`, Is>>);
const name: Is = () => true;

const SHAPES: Readonly<Record<MessageName, Is>> = {
  'page-badges': shape({ name, badges: listOf(badge, MAX_BADGES) }),
  'page-card': shape({ name }),
  'page-soon': shape({ name }),
  'page-check': shape({ name, badge, candidate, again: flag }),
  'page-standing': shape({ name, badge, candidate, again: flag }),
  'page-asked': shape({ name, candidate, again: flag, standing: flag }),
  'page-open-popup': shape({ name }),
  'page-pdf-shown': shape({ name }),
  'page-strip': shape({ name }),
  'page-pdf': shape({ name, url: text(MAX_URL) }),
  'page-pdf-bytes': shape({ name, base64: text(MAX_PDF_BASE64) }),
  'page-verdicts': shape({ name, badges: listOf(badge, MAX_BADGES) }),
  'ui-strip': shape({ name, tabId: tab }),
  'ui-list': shape({ name, tabId: tab }),
  'ui-check': shape({
    name,
    tabId: tab,
    key: text(MAX_KEY),
    again: flag,
    'typed?': text(320),
    'candidate?': candidate,
  }),
  'ui-criteria': shape({ name, url: text(MAX_URL) }),
  'ui-links': shape({ name, urls: listOf(text(MAX_URL), 20) }),
  'ui-standing': shape({ name, tabId: tab, key: text(MAX_KEY), again: flag, 'typed?': text(320) }),
};

/** What a content script told of the candidate, when it is whole and of bearable size. */
export function validCandidate(value: unknown): CandidateMessage | undefined {
  return candidate(value) ? (value as CandidateMessage) : undefined;
}

/** The message when it is one of ours, whole and of bearable size; otherwise `undefined`. Never throws. */
export function validMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own: unknown = Object.hasOwn(value, 'name') ? Reflect.get(value, 'name') : undefined;
  if (typeof own !== 'string' || !Object.hasOwn(SHAPES, own)) return undefined;
  return SHAPES[own as MessageName](value) ? (value as Message) : undefined;
}
