import type { BadgeMessage, EngineOptions } from '../../messages';
import type { Report } from '../../model';
import { pinnedIssuers } from '../settings/pins';
import { preferences } from '../settings/preferences';
import { registriesToAsk } from '../settings/registries';
import { badgeKey } from './badge-key';
import { candidateFrom, digestOf, type Whose, withRecipientOf } from './candidate';
import { askEngine } from './engine';
import { type KeptReports, keepReports, keptReports } from './tab-reports';

/** A report that decided something is shown again for this long; an open question is asked anew each time. */
const KEEP_MS = 60_000;

/** What a reader wants to know about one badge of a tab. */
export interface Asked {
  tabId: number;
  badge: BadgeMessage;
  /** whom it is compared with */
  whose: Whose;
  /** check it anew: of the second question, what it asks beyond the first */
  again: boolean;
  /** also ask registries, the issuer's site and endorsers: slower, so it is a second question */
  standing: boolean;
  /** the reader pointed at this very thing: it may be asked for wherever it lies */
  byHand?: boolean;
  /** the reader pressed for it where no page can press */
  pressed?: boolean;
  /** only these hosts may be asked, for a check that nobody is waiting for */
  onlyHosts?: readonly string[];
}

const underWay = new Map<string, Promise<Report[]>>();
/** Questions are numbered as they begin. An answer to an earlier one knows less, whenever it comes. */
let turns = 0;
const lastKept = new Map<string, number>();

/** Checks one badge of a tab. Two askers at the same time share one answer; card and popup show the same. */
export async function checkBadge(asked: Asked): Promise<Report[]> {
  const { tabId, badge, whose, standing, byHand = false, pressed = false, onlyHosts = null } = asked;
  const [key, pins, { language }] = await Promise.all([badgeKey(badge), pinnedIssuers(), preferences()]);
  const [forWhom, settings] = await Promise.all([
    digestOf([whose, badge.resume ?? [], badge.email ?? null]),
    digestOf({ pins, language }),
  ]);
  const mark: Mark = { whose: forWhom, settings, standing };
  const question = JSON.stringify([tabId, key, mark, asked.again, byHand, pressed, onlyHosts]);
  const same = underWay.get(question);
  if (same) return same;
  const asking = work(asked, key, mark, { pins, language }).finally(() => underWay.delete(question));
  underWay.set(question, asking);
  return asking;
}

/** What reports are made for. */
type Mark = Pick<KeptReports, 'whose' | 'settings' | 'standing'>;

async function work(
  { tabId, badge, whose, again, standing, byHand = false, pressed = false, onlyHosts }: Asked,
  key: string,
  mark: Mark,
  known: Pick<EngineOptions, 'pins' | 'language'>,
): Promise<Report[]> {
  const turn = ++turns;
  const kept = await keptReports(tabId, key);
  // what the reader pressed for once may be asked about at each look
  const wanted = pressed || kept?.pressed === true;
  if (!again && kept && mayServe(kept, mark, whose)) return kept.reports;
  const options: EngineOptions = {
    ...known,
    // the first question has asked anew a moment ago for all that verifying takes
    ...(standing ? { standingFresh: again } : { fresh: again }),
    candidate: candidateFrom(badge, whose),
    endorsements: standing,
    ...(standing ? { registries: await registriesToAsk(), linkage: true } : {}),
  };
  const limited = onlyHosts === undefined ? {} : { onlyHosts };
  const reports = await askEngine<Report[]>({
    name: 'engine-check',
    badge,
    options,
    byHand,
    pressed: wanted,
    ...limited,
  });
  // an address that the reader typed is compared once and leaves no trace
  if (whose.kind === 'typed') return reports;
  const place = `${tabId} ${key}`;
  if ((lastKept.get(place) ?? 0) > turn) return reports;
  lastKept.set(place, turn);
  if (whose.kind === 'page') {
    await keepReports(tabId, key, { ...mark, pressed: wanted, reports, at: Date.now() });
    return reports;
  }
  const merged = withRecipientOf(kept?.reports, reports);
  await keepReports(tabId, key, {
    ...mark,
    pressed: wanted,
    whose: kept?.whose ?? mark.whose,
    reports: merged,
    at: Date.now(),
  });
  return merged;
}

/** Are kept reports recent, decided, about the same person under the same settings, and do they say enough? */
function mayServe(kept: KeptReports, mark: Mark, whose: Whose): boolean {
  const age = Date.now() - kept.at;
  // what was asked later than now was asked by another clock
  if (age < 0 || age > KEEP_MS || kept.settings !== mark.settings) return false;
  if (whose.kind !== 'nobody' && kept.whose !== mark.whose) return false;
  if (mark.standing && !kept.standing) return false;
  return kept.reports.every((report) => report.verdict !== 'unchecked');
}
