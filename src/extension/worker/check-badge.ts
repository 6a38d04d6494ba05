import { recogniseHost, unwrap } from '../../discovery';
import type { BadgeMessage, CandidateMessage } from '../../messages';
import type { Candidate, Found, FoundKind, Ports, Report } from '../../model';
import { uiLanguage } from '../../platform/i18n';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import { badgeKey, keepReports, reportsOf } from './tab-badges';

/** A report that decided something is shown again for this long; an open question is asked anew each time. */
const KEEP_MS = 60_000;
const KINDS: readonly FoundKind[] = ['link', 'embed', 'image', 'json-ld', 'text', 'attachment', 'qr'];

const underWay = new Map<string, Promise<Report[]>>();

/** Checks one badge of a tab. Two askers at the same time share one answer; card and popup show the same. */
export function checkBadge(
  tabId: number,
  badge: BadgeMessage,
  candidate: CandidateMessage,
  again: boolean,
  ports: Ports,
): Promise<Report[]> {
  const key = `${tabId} ${badgeKey(badge)}`;
  const asked = underWay.get(key);
  if (asked) return asked;
  const asking = work(tabId, badge, candidate, again, ports).finally(() => underWay.delete(key));
  underWay.set(key, asking);
  return asking;
}

async function work(
  tabId: number,
  badge: BadgeMessage,
  candidate: CandidateMessage,
  again: boolean,
  ports: Ports,
): Promise<Report[]> {
  const old = again ? undefined : await reportsOf(tabId, badge, KEEP_MS);
  if (old?.every((report) => report.verdict !== 'unchecked')) return old;
  const options: ReportOptions = {
    language: uiLanguage(),
    fresh: again,
    candidate: candidateFrom(badge, candidate),
  };
  const reports = await reportOn(badge, options, ports);
  await keepReports(tabId, badge, reports);
  return reports;
}

/**
 * A page can make a content script say anything, so its word is not an order to fetch: the address is taken
 * apart again here, and only what is plainly the address of a badge is asked.
 */
async function reportOn(badge: BadgeMessage, options: ReportOptions, ports: Ports): Promise<Report[]> {
  if (badge.url === '') {
    return reportOnBytes(badge.label, new TextEncoder().encode(badge.embedded ?? ''), {}, ports, options);
  }
  const address = unwrap(badge.url)?.url;
  const known = address === undefined ? undefined : recogniseHost(address);
  if (address === undefined || !known) return reportOnBytes(badge.url, new Uint8Array(), {}, ports, options);
  const found: Found = { url: address, host: known.host.id, kind: kindFrom(badge.kind), label: badge.label };
  return reportOnUrl(address, ports, { ...options, found });
}

function kindFrom(text: string): FoundKind {
  return KINDS.find((kind) => kind === text) ?? 'link';
}

function candidateFrom(badge: BadgeMessage, { emails, names }: CandidateMessage): Candidate {
  const fromPage = emails.map((value) => ({ value, from: 'page' as const }));
  return {
    emails: badge.email === undefined ? fromPage : [...fromPage, { value: badge.email, from: 'link' }],
    names,
  };
}
