import { useEffect, useState } from 'preact/hooks';
import type { Message, PageBadge } from '../../../messages';
import type { IssuerStanding, Report } from '../../../model';
import { requestHosts } from '../../../platform/permissions';
import { openOptions, ownPage, send } from '../../../platform/runtime';
import { onKept } from '../../../platform/session-store';
import { openSidePanel } from '../../../platform/side-panel';
import type { Tab } from '../../../platform/tabs';
import { filled, type Words, worthAsking } from '../../../ui';
import { optionsWords } from '../../../ui/options/words';
import { panelWords } from '../../../ui/panel/words';
import { verifierWordsFor } from '../../../ui/verifier/words';
import { pin, unpin } from '../../settings/pins';
import { FrameOffer } from '../frame-offer';
import { lookInto } from '../look-into';
import { BadgeList } from './badge-list';
import { BadgeView } from './badge-view';
import { PdfOffer } from './pdf-offer';
import { SiteOffer } from './site-offer';

interface Props {
  tab: Tab | undefined;
  words: Words;
}

/** The toolbar window: the page's badges with the verdicts that no page can forge, and where hosts are allowed. */
export function PopupApp({ tab, words }: Props) {
  const [badges, setBadges] = useState<PageBadge[] | undefined>();
  /** the list may grow meanwhile: what is open goes by its key */
  const [open, setOpen] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  // made for an address that the reader typed: lives in this window only
  const [compared, setCompared] = useState<Report[] | undefined>();
  const list = async () => setBadges(await listBadges(tab?.id));
  useEffect(() => {
    void begin();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const end = onKept(`tab:${tab?.id}:`, () => {
      clearTimeout(soon);
      soon = setTimeout(() => void list(), 50);
    });
    return () => {
      end();
      clearTimeout(soon);
    };
  }, []);

  async function begin() {
    if (tab === undefined) return setBadges([]);
    // a PDF of the tab is read at once: what is found in it is kept with the tab's badges
    void send({ name: 'ui-strip', tabId: tab.id } satisfies Message<'ui-strip'>);
    await list();
    if (!(await lookInto(tab.id))) setNote(words.cannotRunHere);
    await list();
  }

  async function check(listed: PageBadge, again: boolean) {
    const at = { tabId: tab?.id ?? -1, key: listed.key };
    setCompared(undefined);
    const reports = (await send({
      name: 'ui-check',
      ...at,
      again,
    } satisfies Message<'ui-check'>)) as Report[];
    await list();
    // the slower question may be answered from what was known before: it must not cover an answer that is open now
    if (worthAsking(reports)) await askWho(listed, again);
  }

  /** The slower part: registries, the issuer's site, endorsers. */
  async function askWho({ key }: PageBadge, again = false) {
    setAsking(true);
    const message: Message<'ui-standing'> = { name: 'ui-standing', tabId: tab?.id ?? -1, key, again };
    await send(message).finally(() => setAsking(false));
    await list();
  }

  async function compare({ key }: PageBadge, typed: string) {
    const message: Message<'ui-standing'> = {
      name: 'ui-standing',
      tabId: tab?.id ?? -1,
      key,
      again: false,
      typed,
    };
    setAsking(true);
    setCompared((await send(message).finally(() => setAsking(false))) as Report[]);
  }

  async function remember(listed: PageBadge, standing: IssuerStanding, wanted: boolean) {
    if (wanted) await pin(standing);
    else if (standing.controller !== undefined) await unpin(standing.controller);
    await check(listed, false);
  }

  async function allow(listed: PageBadge, hosts: string[]) {
    const granted = await requestHosts(hosts);
    setNote(granted ? words.allowed : words.notAllowed);
    if (granted) await check(listed, true);
  }

  /** Called straight from the press: the browser opens the panel for nothing else. */
  async function openPanel() {
    if (tab?.windowId !== undefined && (await openSidePanel(tab.windowId))) window.close();
  }

  function show(listed: PageBadge | undefined) {
    setOpen(listed?.key);
    setCompared(undefined);
    if (listed && worthAsking(listed.reports)) void askWho(listed);
  }

  const shown = badges?.find(({ key }) => key === open);
  return (
    <>
      <h1>{badges === undefined ? words.checking : filled(words.count, { count: String(badges.length) })}</h1>
      <p class="note" role="status">
        {note}
      </p>
      {shown ? (
        <BadgeView
          listed={compared ? { ...shown, reports: compared } : shown}
          words={words}
          asking={asking}
          onBack={() => show(undefined)}
          onAgain={() => void check(shown, true)}
          onAllow={(hosts) => void allow(shown, hosts)}
          onPin={(standing, wanted) => void remember(shown, standing, wanted)}
          onTyped={(email) => void compare(shown, email)}
        />
      ) : (
        <BadgeList
          badges={badges ?? []}
          words={words}
          onOpen={show}
          onCheck={(each) => void check(each, false)}
        />
      )}
      <p>
        <a href={ownPage('src/extension/pages/verifier/index.html')} target="_blank" rel="noopener">
          {verifierWordsFor(words.language).open}
        </a>{' '}
        <button type="button" onClick={() => void openPanel()}>
          {panelWords(words.language).open}
        </button>{' '}
        <button type="button" onClick={() => void openOptions()}>
          {optionsWords(words.language).open}
        </button>
      </p>
      {tab?.url !== undefined && <SiteOffer url={tab.url} language={words.language} onNote={setNote} />}
      {tab && <FrameOffer tab={tab} language={words.language} onNote={setNote} />}
      {tab?.url !== undefined && <PdfOffer tab={{ id: tab.id, url: tab.url }} language={words.language} />}
      <p class="note">{words.onlyHere}</p>
    </>
  );
}

async function listBadges(tabId: number | undefined): Promise<PageBadge[]> {
  if (tabId === undefined) return [];
  return (await send({ name: 'ui-list', tabId } satisfies Message<'ui-list'>)) as PageBadge[];
}
