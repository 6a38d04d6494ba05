import { momentOfIso8601 } from '../../formats';
import { idOf, type Json, type JsonObject, property } from '../../model';

/**
 * The first field in which a copy that was handed in says something else than the issuer's own copy.
 * Only what a reader would rely on is compared; whoever it is about, what for and for how long.
 */
export function firstDifference(copy: JsonObject, original: JsonObject): string | undefined {
  if (JSON.stringify(identity(copy)) !== JSON.stringify(identity(original))) return 'recipient';
  const badges = [idOf(copy.badge), idOf(original.badge)];
  if (badges[0] !== undefined && badges[1] !== undefined && badges[0] !== badges[1]) return 'badge';
  for (const key of ['issuedOn', 'expires']) if (moment(copy[key]) !== moment(original[key])) return key;
  for (const key of ['id', 'endorsementComment']) {
    const [mine, theirs] = [property(copy.claim, key), property(original.claim, key)];
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) return 'claim';
  }
  for (const key of ['name', 'url', 'email']) {
    const [mine, theirs] = [copy[key], original[key]];
    if (mine !== undefined && theirs !== undefined && JSON.stringify(mine) !== JSON.stringify(theirs))
      return key;
  }
  return undefined;
}

function identity(json: JsonObject): Json[] {
  const recipient = property(json, 'recipient');
  if (typeof recipient === 'string') return [recipient];
  return ['type', 'identity', 'hashed', 'salt'].map((key) => property(recipient, key) ?? null);
}

function moment(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return String(typeof value === 'string' ? (momentOfIso8601(value) ?? value) : value);
}
