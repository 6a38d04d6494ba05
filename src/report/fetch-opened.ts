import { open } from '../containers';
import { type BadgeHost, hostById, recogniseHost } from '../discovery';
import { isShortLink } from '../discovery/short-links';
import type { Finding, HttpAnswer, HttpFailure, Opened, Ports } from '../model';
import { isSignIn, minutesToWait, ownReason } from '../net';
import { finding } from './judge';
import type { ReportOptions } from './options';
import { pageHostFinding } from './page-host';

const DATA_FILE = /\.(?:json|jsonld|jwt|vc|png|svg)$/i;

/** What an address led to: an opened container, or why there is none. */
export type FetchedOpened = { ok: true; opened: Opened; url: string } | { ok: false; findings: Finding[] };

/**
 * Asks for the credential behind an address: where its badge host keeps it, or at the address itself when
 * no host is known. Addresses of known hosts are tried in turn until one answers with a credential.
 */
export async function fetchOpened(url: string, ports: Ports, options: ReportOptions): Promise<FetchedOpened> {
  const { host, address } = whose(url, options);
  const candidates = host ? host.credentialUrls(new URL(address)) : [url];
  if (host && candidates.length === 0)
    return { ok: false, findings: [await pageHostFinding(host, address, ports)] };
  let trouble: Finding[] = [];
  let page: Opened | undefined;
  for (const candidate of candidates) {
    // asked as the check of the hosted assertion asks, so that one answer serves both
    const accept = host?.accept ?? (host?.kind === 'hosted' ? 'application/json' : undefined);
    const answer = await ports.http.get(candidate, {
      kind: isPdf(candidate) ? 'document' : 'credential',
      fresh: options.fresh ?? false,
      ...(accept === undefined ? {} : { accept }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    const gone = revoked(answer, candidate);
    if (gone) return { ok: false, findings: [gone] };
    if (!answer.ok || answer.status >= 300) {
      trouble = [unavailable(candidate, answer, ports.now())];
      continue;
    }
    if (answer.body.length === 0) {
      trouble = [finding('unknown', 'json-damaged', {}, { url: candidate })];
      continue;
    }
    const opened = await open(answer.body, {
      contentType: answer.contentType,
      url: answer.url,
      ...(options.pdf ? { pdf: options.pdf } : {}),
      ...(options.qr ? { qr: options.qr } : {}),
    });
    if (opened.credentials.length > 0)
      return { ok: true, opened: servedAt(answer.url, opened), url: answer.url };
    page = opened;
  }
  if (trouble.length === 0 && page && host && isStrange(page, host, candidates))
    return {
      ok: false,
      findings: [finding('unknown', 'credential-page-instead', { host: hostIn(address) })],
    };
  if (trouble.length === 0 && page) return { ok: true, opened: page, url };
  return { ok: false, findings: trouble };
}

/** A résumé is larger than a credential, and servers give it only to those who take anything. */
function isPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** A web page where only data is ever served: a network that wants a log-in (captive portal) answers so. */
function isStrange(
  { container, problems }: Opened,
  { kind }: BadgeHost,
  candidates: readonly string[],
): boolean {
  if (container !== 'html' || problems.length > 0) return false;
  return kind === 'hosted' || candidates.every((each) => DATA_FILE.test(new URL(each).pathname));
}

/** An answer that is one JSON credential is hosted at its address. */
function servedAt(url: string, opened: Opened): Opened {
  const [only, ...more] = opened.credentials;
  if (opened.container !== 'json' || only?.kind !== 'json' || more.length > 0) return opened;
  return { ...opened, credentials: [{ ...only, servedAt: url }] };
}

/** The host that keeps a badge. The page may have told it by something the address alone does not show. */
function whose(url: string, { found }: ReportOptions): { host: BadgeHost | undefined; address: string } {
  const seen = found?.url === url ? hostById(found.host) : undefined;
  if (seen) return { host: seen, address: url };
  const known = recogniseHost(url);
  return { host: known?.host, address: known?.url ?? url };
}

/** Credly and newer Moodle answer 410, the Badgr family 200 with nothing but `revoked: true`. */
function revoked(answer: HttpAnswer | HttpFailure, url: string): Finding | undefined {
  if (!answer.ok) return undefined;
  const said =
    answer.status < 500 && answer.contentType.includes('json') ? saysRevoked(answer.body) : undefined;
  if (answer.status !== 410 && !said) return undefined;
  const host = new URL(url).host;
  const why = said?.why;
  return {
    id: 'hosted',
    outcome: 'fail',
    reason: why ? 'hosted-revoked-because' : 'hosted-revoked',
    params: why ? { host, why } : { host },
    detail: { url, status: answer.status },
  };
}

function saysRevoked(body: Uint8Array): { why?: string } | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof json !== 'object' || json === null || Reflect.get(json, 'revoked') !== true) return undefined;
    // A whole assertion that is marked revoked goes the usual way, so that it can still be read.
    if (Object.hasOwn(json, 'badge') || Object.hasOwn(json, 'credentialSubject')) return undefined;
    const why: unknown = Reflect.get(json, 'revocationReason');
    return typeof why === 'string' ? { why } : {};
  } catch {
    return undefined;
  }
}

function unavailable(url: string, answer: HttpAnswer | HttpFailure, now: Date): Finding {
  const host = hostIn(url);
  if (answer.ok) {
    const params = { host, status: String(answer.status) };
    const detail = { url, status: answer.status };
    if (isSignIn(answer)) return finding('unknown', 'credential-page-instead', params, detail);
    const minutes = minutesToWait(answer, now);
    return minutes === undefined
      ? finding('unknown', statusReason(answer.status), params, detail)
      : finding('unknown', 'host-wait', { ...params, minutes: String(minutes) }, detail);
  }
  return finding('unknown', failureReason(answer.why, url), { host }, { url, why: answer.why });
}

function failureReason(why: HttpFailure['why'], url: string): string {
  // to allow the host of a short link would help nobody: a browser does not show where it leads
  if (why === 'redirected' || (why === 'permission-missing' && isShortLink(url)))
    return 'credential-redirected';
  if (why === 'permission-missing') return 'credential-permission-missing';
  return ownReason(why) ?? 'credential-unavailable';
}

function statusReason(status: number): string {
  if (status === 404) return 'credential-not-found';
  if (status === 401 || status === 403) return 'credential-refused';
  return status === 429 || status >= 500 ? 'credential-busy' : 'credential-status';
}

function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
