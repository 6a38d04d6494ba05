import { hostReason, type JsonAnswer } from '../../net';
import type { NoKey } from './key-source';

/** A key document that could not be had: always `unknown`, with host and cause. */
export function unanswered(url: string, got: Exclude<JsonAnswer, { ok: true }>): NoKey {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const why = got.why === 'no-answer' ? got.failure.why : got.why;
  const status = got.why === 'no-answer' ? undefined : got.answer.status;
  return {
    ok: false,
    outcome: 'unknown',
    ...(hostReason(got) ?? { reason: reasonFor(why), params: { host } }),
    detail: { url, why, ...(status === undefined ? {} : { status }) },
  };
}

/** A host that answers, with something that is no key document: an error written as JSON is nobody's forgery. */
export function noDocument(url: string): NoKey {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const detail = { url, why: 'not-json' };
  return { ok: false, outcome: 'unknown', reason: 'key-unavailable', params: { host }, detail };
}

/** A key that is there and that we cannot use. */
export function ofOtherKind(method: string): NoKey {
  const params = { key: method.slice(0, 200) };
  return { ok: false, outcome: 'unknown', reason: 'key-kind-unsupported', params };
}

function reasonFor(why: string): string {
  return why === 'permission-missing' ? 'key-permission-missing' : 'key-unavailable';
}
