import { useEffect, useRef, useState } from 'preact/hooks';
import { type Message, type Order, type PageBadge, validCandidate } from '../../../messages';
import type { Report } from '../../../model';
import { send } from '../../../platform/runtime';
import { onKept } from '../../../platform/session-store';
import { askPage, currentTab, onTabShown, tabOf } from '../../../platform/tabs';
import { lookInto } from '../look-into';

export interface ShownTab {
  id: number;
  url: string | undefined;
}

export interface PageBadges {
  tab: ShownTab | undefined;
  /** `undefined` until the first answer */
  badges: PageBadge[] | undefined;
  /** the browser lets us look at this page */
  readable: boolean;
  check(listed: PageBadge, again: boolean): Promise<void>;
}

/** The badges of the tab that the reader looks at (or of one fixed tab), kept up to date. */
export function usePageBadges(fixed: number | undefined): PageBadges {
  const [tab, setTab] = useState<ShownTab | undefined>();
  const [badges, setBadges] = useState<PageBadge[] | undefined>();
  const [readable, setReadable] = useState(true);
  const shown = useRef<number | undefined>(undefined);
  /** reports that did not find room in the session's memory */
  const fresh = useRef(new Map<string, Report[]>());

  async function list(id: number | undefined) {
    const listed = id === undefined ? [] : await listBadges(id);
    if (shown.current !== id) return;
    setBadges(
      listed.map((each) =>
        each.reports.length > 0 ? each : { ...each, reports: fresh.current.get(each.key) ?? [] },
      ),
    );
  }

  async function follow() {
    const now = fixed === undefined ? await currentTab() : await tabOf(fixed);
    if (now?.id !== shown.current) fresh.current.clear();
    shown.current = now?.id;
    setTab(now);
    await list(now?.id);
    setReadable(now !== undefined && (await lookInto(now.id)));
  }

  useEffect(() => {
    void follow();
    const endTabs = onTabShown(() => void follow());
    let soon: ReturnType<typeof setTimeout> | undefined;
    const endKept = onKept('tab:', () => {
      clearTimeout(soon);
      soon = setTimeout(() => void list(shown.current), 50);
    });
    return () => {
      endTabs();
      endKept();
      clearTimeout(soon);
    };
  }, []);

  /** In the tab of the list that was drawn, wherever the reader has gone since: a press is for what was seen. */
  async function check({ key, badge, frameId }: PageBadge, again: boolean) {
    const id = tab?.id;
    if (id === undefined) return;
    const order: Order = { name: 'candidate-of', badge };
    const candidate = validCandidate(await askPage(id, order, { frameId }));
    const message: Message<'ui-check'> = {
      name: 'ui-check',
      tabId: id,
      key,
      again,
      ...(candidate ? { candidate } : {}),
    };
    const reports = (await send(message)) as Report[] | undefined;
    if (reports && shown.current === id) fresh.current.set(key, reports);
    await list(id);
  }

  return { tab, badges, readable, check };
}

async function listBadges(tabId: number): Promise<PageBadge[]> {
  return ((await send({ name: 'ui-list', tabId } satisfies Message<'ui-list'>)) ?? []) as PageBadge[];
}
