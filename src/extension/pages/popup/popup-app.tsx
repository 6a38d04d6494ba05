import { useEffect, useState } from 'preact/hooks';
import type { ListedBadge, Message } from '../../../messages';
import type { Report } from '../../../model';
import { requestHosts } from '../../../platform/permissions';
import { send } from '../../../platform/runtime';
import { contentScriptFiles, injectInto } from '../../../platform/tabs';
import { filled, type Words } from '../../../ui';
import { BadgeList } from './badge-list';
import { BadgeView } from './badge-view';

interface Props {
  tab: { id: number; url: string | undefined } | undefined;
  words: Words;
}

/** The toolbar window: the page's badges with the verdicts that no page can forge, and where hosts are allowed. */
export function PopupApp({ tab, words }: Props) {
  const [badges, setBadges] = useState<ListedBadge[] | undefined>();
  const [open, setOpen] = useState<number | undefined>();
  const [note, setNote] = useState('');
  const list = async () => setBadges(await listBadges(tab?.id));
  useEffect(() => {
    void begin();
  }, []);

  async function begin() {
    if (tab === undefined) return setBadges([]);
    await list();
    // where the manifest puts no script, pressing the button is the reader's leave to look at this page
    const ran = await injectInto(tab.id, contentScriptFiles());
    if (!ran) setNote(words.cannotRunHere);
    setTimeout(list, 400);
  }

  async function check(listed: ListedBadge, again: boolean): Promise<Report[]> {
    const message: Message<'ui-check'> = {
      name: 'ui-check',
      tabId: tab?.id ?? -1,
      url: listed.badge.url,
      again,
    };
    const reports = (await send(message)) as Report[];
    await list();
    return reports;
  }

  async function allow(listed: ListedBadge, hosts: string[]) {
    const granted = await requestHosts(hosts);
    setNote(granted ? words.allowed : words.notAllowed);
    if (granted) await check(listed, true);
  }

  const shown = open === undefined ? undefined : badges?.[open];
  return (
    <>
      <h1>{badges === undefined ? words.checking : filled(words.count, { count: String(badges.length) })}</h1>
      <p class="note" role="status">
        {note}
      </p>
      {shown ? (
        <BadgeView
          listed={shown}
          words={words}
          onBack={() => setOpen(undefined)}
          onAgain={() => void check(shown, true)}
          onAllow={(hosts) => void allow(shown, hosts)}
        />
      ) : (
        <BadgeList
          badges={badges ?? []}
          words={words}
          onOpen={(index) => setOpen(index)}
          onCheck={(each) => void check(each, false)}
        />
      )}
      <p class="note">{words.onlyHere}</p>
    </>
  );
}

async function listBadges(tabId: number | undefined): Promise<ListedBadge[]> {
  if (tabId === undefined) return [];
  return (await send({ name: 'ui-list', tabId } satisfies Message<'ui-list'>)) as ListedBadge[];
}
