import type { BadgeMessage } from '../../messages';
import type { Ports } from '../../model';
import { preferences } from '../settings/preferences';
import { checkBadge } from './check-badge';
import { isAt, isNamed } from './kept-at';
import { forgetReports, keptReports } from './tab-badges';

/** Checks the badges of a page whose hosts the reader named for it; all others wait until they are looked at. */
export async function checkAhead(
  tabId: number,
  badges: readonly BadgeMessage[],
  ports: Ports,
): Promise<void> {
  const { mode, aheadHosts } = await preferences();
  if (mode !== 'ahead') return;
  const named = onlyAt(aheadHosts, ports);
  for (const badge of badges.filter((each) => isAt(each.url, aheadHosts))) {
    if (await keptReports(tabId, badge)) continue;
    // one after the other: nobody is waiting for it
    const asked = { tabId, badge, whose: { kind: 'nobody' as const }, again: false, standing: false };
    const reports = await checkBadge(asked, named);
    // what only hosts that were not named could decide is left for when the reader looks
    if (reports.some(({ verdict }) => verdict === 'unchecked')) await forgetReports(tabId, badge);
  }
}

/** A badge may name issuers and lists at other hosts: those were not named, and are not asked ahead. */
function onlyAt(hosts: readonly string[], { http, now }: Ports): Ports {
  return {
    now,
    http: {
      async get(url, request) {
        const may = URL.canParse(url) && isNamed(new URL(url).hostname, hosts);
        return may ? http.get(url, request) : { ok: false, why: 'permission-missing', url };
      },
    },
  };
}
