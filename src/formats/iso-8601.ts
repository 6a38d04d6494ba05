import { momentOf } from './dates';

/** Open Badges 2.0 "DateTime" is any ISO 8601: seconds may be left out, and PHP writes zones without a colon. */
const ISO_8601 =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,12})?)?(?:(Z|z)|([+-]\d{2}):?(\d{2})?)?$/;

/** The moment that a date-time of an Open Badge before 3.0 names, in milliseconds since 1970; without a zone it counts as UTC. */
export function momentOfIso8601(text: string): number | undefined {
  const strict = momentOf(text);
  if (strict !== undefined) return strict;
  const [, day, minutes, seconds = ':00', , hours, rest = '00'] = ISO_8601.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  return momentOf(`${day}T${minutes}${seconds}${hours === undefined ? 'Z' : `${hours}:${rest}`}`);
}

/** True when it names a time of day and a zone, as Open Badges 2.0 wants it. */
export function hasTimeAndZone(text: string): boolean {
  const [whole, , , , utc, offset] = ISO_8601.exec(text.trim()) ?? [];
  return whole !== undefined && (utc ?? offset) !== undefined;
}
