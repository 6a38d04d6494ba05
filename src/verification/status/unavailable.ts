import { type JsonAnswer, ownReason } from '../../net';
import type { StatusAnswer } from './status-kind';

/** A list that could not be had: `unknown`, so never `verified`. */
export function unavailable(url: string, got: Exclude<JsonAnswer, { ok: true }>): StatusAnswer {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const why = got.why === 'no-answer' ? got.failure.why : got.why;
  const status = got.why === 'no-answer' ? undefined : got.answer.status;
  const reason =
    why === 'permission-missing' ? 'status-permission-missing' : (ownReason(why) ?? 'status-unavailable');
  return {
    state: 'unknown',
    reason,
    params: { host },
    detail: { list: url, why, ...(status === undefined ? {} : { status }) },
  };
}
