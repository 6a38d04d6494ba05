import type { HttpAnswer } from '../model';

const MINUTE_S = 60;
/** Minutes beyond which a host's wish to wait is told as "later". */
const MAX_WAIT_MIN = 24 * 60;
/** A date of HTTP in the one form that may be sent today (RFC 9110 section 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Minutes that a busy host wants to be left alone: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3). */
export function minutesToWait(
  { status, header }: Pick<HttpAnswer, 'status' | 'header'>,
  now: Date,
): number | undefined {
  if (status !== 429 && status < 500) return undefined;
  const seconds = secondsIn(header('retry-after')?.trim() ?? '', now);
  if (seconds === undefined) return undefined;
  const minutes = Math.max(1, Math.ceil(seconds / MINUTE_S));
  return minutes > MAX_WAIT_MIN ? undefined : minutes;
}

function secondsIn(said: string, now: Date): number | undefined {
  if (/^\d{1,9}$/.test(said)) return Number(said);
  const until = HTTP_DATE.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(until) ? undefined : (until - now.getTime()) / 1000;
}
