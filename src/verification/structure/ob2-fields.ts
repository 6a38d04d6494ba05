import { idOf, isObject, type Json, type JsonObject, list } from '../../model';
import type { Breach } from './rule';

/** A member of an Open Badges 2.0 class: what becomes of a credential without it, and what values it may have. */
interface Field {
  key: string;
  /** left out: it may be absent */
  required?: Breach['outcome'];
  kind: keyof typeof KINDS;
}

const KINDS = {
  /** text, in one language or several (OB 2.0 "Internationalization") */
  words: (value: Json) => typeof value !== 'number' && typeof value !== 'boolean',
  url: (value: Json) => isAddress(idOf(value)),
  /** an address, a `data:` picture or an Image with either */
  image: (value: Json) => /^data:image\//i.test(idOf(value) ?? '') || isAddress(idOf(value)),
  /** an address, or a node that tells in words */
  told: (value: Json) => list(value).every((each) => isObject(each) || isAddress(idOf(each))),
  /** a node in place, or where it is to be had */
  node: (value: Json) => isObject(value) || isAddress(idOf(value)),
  flag: (value: Json) => typeof value === 'boolean',
} satisfies Record<string, (value: Json) => boolean>;

/** OB 2.0 "Assertion": what it may have beside recipient, badge, dates and verification. */
export const ASSERTION: readonly Field[] = [
  { key: 'badge', kind: 'node' },
  { key: 'image', kind: 'image' },
  { key: 'evidence', kind: 'told' },
  { key: 'narrative', kind: 'words' },
  { key: 'revoked', kind: 'flag' },
];

/** OB 2.0 "BadgeClass". Its `id` is where it was had from; one that is embedded may do without. */
export const BADGE_CLASS: readonly Field[] = [
  { key: 'name', required: 'fail', kind: 'words' },
  { key: 'description', required: 'fail', kind: 'words' },
  { key: 'image', required: 'fail', kind: 'image' },
  { key: 'criteria', required: 'fail', kind: 'told' },
  { key: 'issuer', required: 'fail', kind: 'node' },
];

/** OB 2.0 "Profile" of an issuer: many hosts leave out the address, and nothing is verified by it. */
export const PROFILE: readonly Field[] = [
  { key: 'name', required: 'warn', kind: 'words' },
  { key: 'url', required: 'warn', kind: 'url' },
  { key: 'email', required: 'warn', kind: 'words' },
];

/** Which of a class's members are missing or of another kind. */
export function fieldRules(node: JsonObject, fields: readonly Field[], source: string): Breach[] {
  const name = source.slice(source.lastIndexOf('/') + 1);
  return fields.flatMap(({ key, required, kind }): Breach[] => {
    const value = node[key] ?? undefined;
    const place = `${source}/${key}`;
    if (value === undefined)
      return required ? [{ outcome: required, what: `${name || 'it'} has no ${key}`, source: place }] : [];
    if (KINDS[kind](value)) return [];
    return [{ outcome: 'fail', what: `${key} is of another kind than it should be`, source: place }];
  });
}

/** Absolute, or a compact IRI of the vocabulary; blank nodes are names too. */
function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^(?:_|[a-z][a-z\d+.-]*):\S+$/i.test(text);
}
