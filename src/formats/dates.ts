// XML Schema 1.1 part 2, dateTime (section 3.3.7): a year may have a sign or more than four digits. In older formats
// letters may be small, and the time of day and the zone may be absent.
const DATE_TIME =
  /^(-?(?:[1-9]\d{3,}|0\d{3}))-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(Z|z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?)?$/;

/** The furthest moment that a `Date` can name; what lies beyond it is as good as there. */
const FURTHEST = 8.64e15;

/**
 * The moment that a date-time names, in milliseconds since 1970, or `undefined` when it is not a legal one.
 * Accepts every legal offset; a missing zone or time of day counts as UTC.
 */
export function momentOf(text: string): number | undefined {
  const match = DATE_TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year, , , , , , fraction = '', zone = 'Z'] = match;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(2, 7)
    .map((each) => Number(each ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return undefined;
  // the end of a day may be written as its 24th hour (section D.2.1, endOfDayFrag)
  const endOfDay = hour === 24 && minute === 0 && second === 0 && /^0*$/.test(fraction);
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59) return undefined;
  const date = new Date(0).setUTCFullYear(Number(year), month - 1, day);
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const at = date + ((hour * 60 + minute - offsetOf(zone)) * 60 + second) * 1000 + milliseconds;
  if (Number.isNaN(at)) return Number(year) < 0 ? -FURTHEST : FURTHEST;
  return Math.max(-FURTHEST, Math.min(FURTHEST, at));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Minutes that a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  if (/z/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** True when the text has a time of day, as `dateTime` does and VCDM 1.1 demands; a zone may be absent. */
export function isDateTime(text: string): boolean {
  return momentOf(text) !== undefined && text.trim() === text && /T/i.test(text);
}

/** True when the text is a dateTimeStamp to the letter, with a zone (XML Schema 1.1 section 3.4.28), as VCDM 2.0 demands. */
export function isDateTimeStamp(text: string): boolean {
  return isDateTime(text) && text.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/.test(text);
}
