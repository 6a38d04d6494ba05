import type { BadgeMessage, EngineOptions } from '../../messages';
import type { Report } from '../../model';
import { pinnedIssuers } from '../settings/pins';
import { preferences } from '../settings/preferences';
import { registriesToAsk } from '../settings/registries';
import { candidateFrom, digestOf, type Whose, withRecipientOf } from './candidate';
import { askEngine } from './engine';
import { badgeKey, type KeptReports, keepReports, keptReports } from './tab-badges';

/** A report that decided something is shown again for this long; an open question is asked anew each time. */
const KEEP_MS = 60_000;

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
  /** only these hosts may be asked, for a check that nobody is waiting for */
  onlyHosts?: readonly string[];
}

const underWay = new Map<string, Promise<Report[]>>();

/** Checks one badge of a tab. Two askers at the same time share one answer; card and popup show the same. */
export async function checkBadge(asked: Asked): Promise<Report[]> {
  const { tabId, badge, whose, standing } = asked;
  const pins = await pinnedIssuers();
  const { language } = await preferences();
  const mark = {
    whose: await digestOf([whose, badge.resume ?? []]),
    settings: await digestOf({ pins, language }),
    standing,
  };
  const key = JSON.stringify([tabId, badgeKey(badge), mark, asked.onlyHosts ?? null]);
  const same = underWay.get(key);
  if (same) return same;
  const asking = work(asked, mark, { pins, language }).finally(() => underWay.delete(key));
  underWay.set(key, asking);
  return asking;
}

async function work(
  { tabId, badge, whose, again, standing, byHand = false, onlyHosts }: Asked,
  mark: Omit<KeptReports, 'reports' | 'at'>,
  known: Pick<EngineOptions, 'pins' | 'language'>,
): Promise<Report[]> {
  const kept = await keptReports(tabId, badge);
  if (!again && kept && mayServe(kept, mark, whose)) return kept.reports;
  const options: EngineOptions = {
    ...known,
    fresh: again,
    candidate: candidateFrom(badge, whose),
    endorsements: standing,
    ...(standing ? { registries: await registriesToAsk(), linkage: true } : {}),
  };
  const limited = onlyHosts === undefined ? {} : { onlyHosts };
  const reports = await askEngine<Report[]>({ name: 'engine-check', badge, options, byHand, ...limited });
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
