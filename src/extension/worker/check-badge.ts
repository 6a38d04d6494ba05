import { recogniseHost, unwrap } from '../../discovery';
import type { BadgeMessage } from '../../messages';
import type { Found, FoundKind, Ports, Report } from '../../model';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import { pinnedIssuers } from '../settings/pins';
import { preferences } from '../settings/preferences';
import { registriesToAsk } from '../settings/registries';
import { candidateFrom, digestOf, type Whose, withRecipientOf } from './candidate';
import { badgeKey, type KeptReports, keepReports, keptReports } from './tab-badges';

/** A report that decided something is shown again for this long; an open question is asked anew each time. */
const KEEP_MS = 60_000;
const KINDS: readonly FoundKind[] = ['link', 'embed', 'image', 'json-ld', 'text', 'attachment', 'qr'];

/** What a reader wants to know about one badge of a tab. */
export interface Asked {
  tabId: number;
  badge: BadgeMessage;
  /** whom it is compared with */
  whose: Whose;
  /** check it anew */
  again: boolean;
  /** also ask registries, the issuer's site and endorsers: slower, so it is a second question */
  standing: boolean;
  /** the reader pointed at this very thing: it may be asked for wherever it lies */
  byHand?: boolean;
}

const underWay = new Map<string, Promise<Report[]>>();

/** Checks one badge of a tab. Two askers at the same time share one answer; card and popup show the same. */
export async function checkBadge(asked: Asked, ports: Ports): Promise<Report[]> {
  const { tabId, badge, whose, standing } = asked;
  const pins = await pinnedIssuers();
  const { language } = await preferences();
  const mark = { whose: await digestOf(whose), settings: await digestOf({ pins, language }), standing };
  const key = JSON.stringify([tabId, badgeKey(badge), mark]);
  const same = underWay.get(key);
  if (same) return same;
  const asking = work(asked, mark, { pins, language }, ports).finally(() => underWay.delete(key));
  underWay.set(key, asking);
  return asking;
}

async function work(
  { tabId, badge, whose, again, standing, byHand = false }: Asked,
  mark: Omit<KeptReports, 'reports' | 'at'>,
  known: Pick<ReportOptions, 'pins' | 'language'>,
  ports: Ports,
): Promise<Report[]> {
  const kept = await keptReports(tabId, badge);
  if (!again && kept && mayServe(kept, mark, whose)) return kept.reports;
  const reports = await reportOn(
    badge,
    {
      ...known,
      fresh: again,
      candidate: candidateFrom(badge, whose),
      endorsements: standing,
      ...(standing ? { registries: await registriesToAsk(), linkage: true } : {}),
    },
    ports,
    byHand,
  );
  // an address that the reader typed is compared once and leaves no trace
  if (whose.kind === 'typed') return reports;
  if (whose.kind === 'page') {
    await keepReports(tabId, badge, { ...mark, reports, at: Date.now() });
    return reports;
  }
  const merged = withRecipientOf(kept?.reports, reports);
  await keepReports(tabId, badge, {
    ...mark,
    whose: kept?.whose ?? mark.whose,
    reports: merged,
    at: Date.now(),
  });
  return merged;
}

/** Are kept reports recent, decided, about the same person under the same settings, and do they say enough? */
function mayServe(kept: KeptReports, mark: Omit<KeptReports, 'reports' | 'at'>, whose: Whose): boolean {
  if (Date.now() - kept.at > KEEP_MS || kept.settings !== mark.settings) return false;
  if (whose.kind !== 'nobody' && kept.whose !== mark.whose) return false;
  if (mark.standing && !kept.standing) return false;
  return kept.reports.every((report) => report.verdict !== 'unchecked');
}

/**
 * A page can make a content script say anything, so its word is not an order to fetch: the address is taken
 * apart again here, and only what is plainly the address of a badge is asked.
 */
async function reportOn(
  badge: BadgeMessage,
  options: ReportOptions,
  ports: Ports,
  byHand: boolean,
): Promise<Report[]> {
  if (badge.url === '') {
    return reportOnBytes(badge.label, new TextEncoder().encode(badge.embedded ?? ''), {}, ports, options);
  }
  const address = unwrap(badge.url)?.url;
  const known = address === undefined ? undefined : recogniseHost(address);
  if (address !== undefined && !known && byHand) return reportOnUrl(address, ports, options);
  if (address === undefined || !known) return reportOnBytes(badge.url, new Uint8Array(), {}, ports, options);
  const found: Found = { url: address, host: known.host.id, kind: kindFrom(badge.kind), label: badge.label };
  return reportOnUrl(address, ports, { ...options, found });
}

function kindFrom(text: string): FoundKind {
  return KINDS.find((kind) => kind === text) ?? 'link';
}
