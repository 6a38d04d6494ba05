import type { PageBadge } from '../../messages';
import type { Report, Verdict } from '../../model';
import { drop, forgetWhere, keep, kept, keptAll } from '../../platform/session-store';
import { isRecord } from './shapes';
import type { TabBadge } from './tab-badges';

/** @param key what `badgeKey` says */
const reportsKey = (tabId: number, key: string) => `tab:${tabId}:reports:${key}`;

/** Reports with what they were made for. */
export interface KeptReports {
  reports: Report[];
  /** milliseconds since 1970 */
  at: number;
  /** digest of whom they were compared with */
  whose: string;
  /** digest of the reader's pins and language */
  settings: string;
  /** registries, site and endorsers were asked too */
  standing: boolean;
  /** the reader pressed for it: it may be asked about again at a look */
  pressed: boolean;
}

/** Verdicts that other tabs must hear of at once: what they were told before is no longer so. */
const TAKEN_BACK: readonly Verdict[] = ['revoked', 'suspended', 'invalid'];

export async function keepReports(tabId: number, key: string, kept: KeptReports): Promise<void> {
  const own = reportsKey(tabId, key);
  await keep(own, kept);
  if (!kept.reports.some(({ verdict }) => TAKEN_BACK.includes(verdict))) return;
  const end = `:reports:${key}`;
  await forgetWhere((each) => each !== own && /^tab:\d+:reports:/.test(each) && each.endsWith(end));
}

export function forgetReports(tabId: number, key: string): Promise<void> {
  return drop(reportsKey(tabId, key));
}

/** The last reports on a badge, however old. */
export async function keptReports(tabId: number, key: string): Promise<KeptReports | undefined> {
  const known = await kept(reportsKey(tabId, key));
  return isKeptReports(known) ? known : undefined;
}

/** Badges of a tab with the reports there are, however old. */
export async function withReports(tabId: number, badges: readonly TabBadge[]): Promise<PageBadge[]> {
  const all = await keptAll(badges.map(({ key }) => reportsKey(tabId, key)));
  return badges.map((each) => {
    const known = all[reportsKey(tabId, each.key)];
    return { ...each, reports: isKeptReports(known) ? known.reports : [] };
  });
}

function isKeptReports(value: unknown): value is KeptReports {
  if (!isRecord(value) || !Array.isArray(value.reports)) return false;
  return typeof value.at === 'number' && typeof value.whose === 'string' && value.reports.every(isReport);
}

function isReport(value: unknown): value is Report {
  return isRecord(value) && typeof value.verdict === 'string' && Array.isArray(value.checks);
}
