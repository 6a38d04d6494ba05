// XML Schema 1.1 dateTimeStamp as VCDM 2.0 section 2.1 wants it; the zone may be absent in older formats.
const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,12})?(Z|z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?)?$/;

/**
 * The moment that a date-time names, in milliseconds since 1970, or `undefined` when it is not a legal one.
 * Accepts every legal offset; a missing zone or time of day counts as UTC.
 */
export function momentOf(text: string): number | undefined {
  const match = DATE_TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const fraction = /\.(\d{1,3})/.exec(text)?.[1] ?? '0';
  const at = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}${zone.toUpperCase()}`,
  );
  return Number.isNaN(at) ? undefined : at;
}

/** True when the text is a date-time with a zone, as VCDM 2.0 demands. */
export function isDateTimeStamp(text: string): boolean {
  return momentOf(text) !== undefined && /(?:Z|z|[+-]\d\d:\d\d)$/.test(text.trim());
}
