import type { HttpAnswer } from '../model';
import type { JsonAnswer } from './json-answer';
import { minutesToWait } from './minutes-to-wait';
import { ownReason } from './own-reason';

/** The key of a sentence, and what stands in its gaps. */
export interface HostReason {
  reason: string;
  params: Record<string, string>;
}

/** What a network answers in the host's place until somebody signs in to it (RFC 6585 section 6). */
const SIGN_IN_FIRST = 511;

/**
 * Why there is no document, where that is the same whatever was asked for and a reader can do something about it: there
 * is no network, it wants somebody to sign in first, the host wants to be left alone for a while. Nothing for all else.
 */
export function hostReason(got: Exclude<JsonAnswer, { ok: true }>): HostReason | undefined {
  const { url } = got.why === 'no-answer' ? got.failure : got.answer;
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (got.why === 'no-answer') {
    const reason = ownReason(got.failure.why);
    return reason && { reason, params: { host } };
  }
  const { answer } = got;
  if (isSignIn(answer) || (got.why === 'not-json' && isWebPage(answer)))
    return { reason: 'page-instead', params: { host } };
  const minutes = minutesToWait(answer, answer.askedAt);
  if (minutes === undefined) return undefined;
  const params = { host, status: String(answer.status), minutes: String(minutes) };
  return { reason: 'host-wait', params };
}

/** A network's own page, and no word of the host. */
export function isSignIn({ status }: HttpAnswer): boolean {
  return status === SIGN_IN_FIRST;
}

/** Is it sent as a web page? A network that wants somebody to sign in answers so, whatever was asked for. */
export function isWebPage({ contentType }: HttpAnswer): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}
