import { hostReason, type JsonAnswer } from '../../net';
import type { StatusAnswer } from './status-kind';

/** A list that could not be had: `unknown`, so never `verified`. */
export function unavailable(url: string, got: Exclude<JsonAnswer, { ok: true }>): StatusAnswer {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const why = got.why === 'no-answer' ? got.failure.why : got.why;
  const status = got.why === 'no-answer' ? undefined : got.answer.status;
  const reason = why === 'permission-missing' ? 'status-permission-missing' : 'status-unavailable';
  return {
    state: 'unknown',
    ...(hostReason(got) ?? { reason, params: { host } }),
    detail: { list: url, why, ...(status === undefined ? {} : { status }) },
  };
}
