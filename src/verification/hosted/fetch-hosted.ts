import { isObject, type Json, type JsonObject, list, type Ports, property } from '../../model';
import { getJson, hostReason, type JsonAnswer } from '../../net';

/** A document asked of its host, or why there is none. `state`: what the host says instead. */
export type HostedDocument =
  | { ok: true; json: JsonObject; url: string; askedAt: Date }
  | {
      ok: false;
      outcome: 'fail' | 'unknown';
      reason: string;
      params: Record<string, string>;
      detail: JsonObject;
    };

/** Alone: beside any other media type Credly answers with a web page. */
const HOSTED_ACCEPT = 'application/json';

/** What a document of each kind has at least one of: assertions, endorsements and Profiles; badges; Profiles and keys. */
const MEMBERS = {
  credential: ['badge', 'recipient', 'claim', 'type', '@type'],
  'badge-class': ['criteria', 'issuer', 'type', '@type'],
  issuer: ['name', 'url', 'origin', 'publicKeyPem', 'type', '@type'],
} as const;

/**
 * Asks a host for an Open Badges 1.x or 2.0 document. HTTP 410 or `revoked: true` say that it was revoked
 * (OB 2.0, "Hosted Verification"); 404 says only that it is not there (any more).
 */
export async function fetchHosted(
  url: string,
  kind: 'credential' | 'badge-class' | 'issuer',
  { http }: Ports,
  fresh: boolean,
): Promise<HostedDocument> {
  const got = await getJson(http, url, { kind, fresh, accept: HOSTED_ACCEPT });
  const host = URL.canParse(url) ? new URL(url).host : url;
  const revoked = kind === 'credential' ? revocation(got) : undefined;
  if (revoked !== undefined) {
    const [reason, params] =
      revoked === '' ? ['hosted-revoked', {}] : ['hosted-revoked-because', { why: revoked }];
    return { ok: false, outcome: 'fail', reason, params: { host, ...params }, detail: { url } };
  }
  if (!got.ok) return unanswered(url, host, got);
  // an error written as JSON, with whatever status, is no badge and nobody's forgery
  if (!isObject(got.json) || !MEMBERS[kind].some((member) => Object.hasOwn(got.json as JsonObject, member)))
    return { ok: false, outcome: 'unknown', reason: 'hosted-not-json', params: { host }, detail: { url } };
  return { ok: true, json: got.json, url: got.answer.url, askedAt: got.answer.askedAt };
}

function revocation(got: JsonAnswer): string | undefined {
  const json: Json | undefined = got.ok || got.why === 'bad-status' ? got.json : undefined;
  const gone = !got.ok && got.why !== 'no-answer' && got.answer.status === 410;
  if (!gone && !saysRevoked(json)) return undefined;
  const why = property(json, 'revocationReason');
  return typeof why === 'string' ? why : '';
}

/** `revoked` of an Assertion, in any spelling that JSON-LD has for a true value; some hosts write text or numbers. */
export function saysRevoked(json: Json | undefined): boolean {
  const values = list(property(json, 'revoked')).map((each) => property(each, '@value') ?? each);
  return values.some((each) => each === true || each === 1 || each === 'true' || each === '1');
}

function unanswered(url: string, host: string, got: Exclude<JsonAnswer, { ok: true }>): HostedDocument {
  const why = got.why === 'no-answer' ? got.failure.why : got.why;
  const status = got.why === 'no-answer' ? undefined : got.answer.status;
  const reason =
    why === 'permission-missing'
      ? 'hosted-permission-missing'
      : status === 404
        ? 'hosted-not-found'
        : why === 'not-json'
          ? 'hosted-not-json'
          : 'hosted-unavailable';
  const detail = { url, why, ...(status === undefined ? {} : { status }) };
  const told = hostReason(got) ?? { reason, params: { host } };
  return { ok: false, outcome: 'unknown', ...told, detail };
}

/** Host name of an http(s) URL, `undefined` for anything else. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname;
}

/** The same document under http and https, with or without a final slash. */
export function sameUrl(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (URL.canParse(a) && URL.canParse(b) && bare(a) === bare(b));
}

function bare(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
