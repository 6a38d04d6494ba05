import type { BadgeMessage } from '../../messages';
import { isAt } from '../settings/named-hosts';
import { preferences } from '../settings/preferences';
import { badgeKey } from './badge-key';
import { checkBadge } from './check-badge';
import { forgetReports, keptReports } from './tab-reports';

/** Checks the badges of a page whose hosts the reader named for it; all others wait until they are looked at. */
export async function checkAhead(tabId: number, badges: readonly BadgeMessage[]): Promise<void> {
  const { mode, aheadHosts } = await preferences();
  if (mode !== 'ahead') return;
  for (const badge of badges.filter((each) => isAt(each.url, aheadHosts))) {
    const key = await badgeKey(badge);
    if (await keptReports(tabId, key)) continue;
    // one after the other: nobody is waiting for it
    const whose = { kind: 'nobody' as const };
    // a badge may name issuers and lists elsewhere: those hosts were not named, and are not asked ahead
    const reports = await checkBadge({
      tabId,
      badge,
      whose,
      again: false,
      standing: false,
      onlyHosts: aheadHosts,
    });
    // what only hosts that were not named could decide is left for when the reader looks
    if (reports.some(({ verdict }) => verdict === 'unchecked')) await forgetReports(tabId, key);
  }
}
