import { useMemo, useState } from 'preact/hooks';
import type { Order as PageOrder } from '../../../messages';
import { requestHosts } from '../../../platform/permissions';
import { ownPage } from '../../../platform/runtime';
import { askPage, openTab, showTab } from '../../../platform/tabs';
import { filled, missingHosts, type Words } from '../../../ui';
import {
  Arrange,
  arranged,
  asCsv,
  asJson,
  BadgeRows,
  type PanelRow,
  type PanelWords,
  RoleView,
  rowsOf,
  SkillsView,
} from '../../../ui/panel';
import { download } from '../../../ui/verifier/download';
import { FrameOffer } from '../frame-offer';
import { CheckBar } from './check-bar';
import { useArrangement, useNeeds } from './remembered';
import { usePageBadges } from './use-badges';

interface Props {
  /** stays with this tab; otherwise with the one that the reader looks at */
  fixed: number | undefined;
  words: Words;
  panel: PanelWords;
}

/** The whole page at a glance, in a window that no page can reach. */
export function SidePanelApp({ fixed, words, panel }: Props) {
  const { tab, badges, readable, check: checkOne } = usePageBadges(fixed);
  const [arrangement, setArrangement] = useArrangement();
  const [needs, setNeeds] = useNeeds();
  const [note, setNote] = useState('');
  const rows = useMemo(() => rowsOf(badges ?? []), [badges]);
  const shown = arranged(rows, arrangement);
  const unchecked = (badges ?? []).filter(({ reports }) => reports.length === 0);
  const missing = [...new Set(rows.flatMap(({ report }) => (report ? missingHosts(report) : [])))];

  // rows are made of the very objects that are listed here
  const inTab = (listed: PanelRow['listed']) => badges?.find((each) => each === listed);
  const check = async (listed: PanelRow['listed'], again: boolean) => {
    const badge = inTab(listed);
    if (badge) await checkOne(badge, again);
  };

  async function goTo({ listed, title }: PanelRow) {
    const known = inTab(listed);
    if (tab === undefined || !known) return;
    const { badge, frameId } = known;
    if (fixed !== undefined) await showTab(fixed);
    const there = await askPage(tab.id, { name: 'go-to', badge } satisfies PageOrder, { frameId });
    setNote(there === true ? filled(panel.wentTo, { name: title }) : panel.notInPage);
  }

  async function allow(hosts: string[], which: readonly PanelRow[]) {
    const granted = await requestHosts(hosts);
    setNote(granted ? words.allowed : words.notAllowed);
    if (granted) for (const listed of new Set(which.map((row) => row.listed))) await check(listed, true);
  }

  function print() {
    if (fixed !== undefined) globalThis.print();
    else if (tab) void openTab(ownPage(`src/extension/pages/sidepanel/index.html?tab=${tab.id}`), true);
  }

  const lacking = rows.filter(({ report }) => report && missingHosts(report).length > 0);
  return (
    <>
      <h1>{badges === undefined ? words.checking : filled(words.count, { count: String(badges.length) })}</h1>
      {fixed !== undefined && tab?.url !== undefined && <Made of={tab.url} />}
      <p class="note" role="status">
        {note}
      </p>
      {badges?.length === 0 && <Empty words={words} panel={panel} readable={readable} />}
      <CheckBar key={`check ${tab?.id} ${tab?.url}`} unchecked={unchecked} panel={panel} check={checkOne} />
      {tab && <FrameOffer tab={tab} language={words.language} onNote={setNote} />}
      {missing.length > 0 && (
        <p class="missing">
          <button type="button" onClick={() => void allow(missing, lacking)}>
            {filled(words.allowRegistries, { hosts: missing.join(', ') })}
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <>
          <nav class="jump">
            <a href="#skills">{panel.skills}</a> <a href="#role">{panel.role}</a>{' '}
            <a href="#export">{panel.export}</a>
          </nav>
          <section>
            <Arrange
              rows={rows}
              shown={shown.length}
              arrangement={arrangement}
              words={words}
              panel={panel}
              onChange={setArrangement}
            />
            <BadgeRows
              rows={shown}
              words={words}
              panel={panel}
              onGoTo={(row) => void goTo(row)}
              onCheck={(row, again) => void check(row.listed, again)}
              onAllow={(row, hosts) => void allow(hosts, [row])}
            />
          </section>
          <Part id="skills" name={panel.skills} open={fixed !== undefined}>
            <SkillsView rows={rows} words={words} panel={panel} />
          </Part>
          <Part id="role" name={panel.role} open={fixed !== undefined}>
            <RoleView rows={rows} needs={needs} words={words} panel={panel} onNeeds={setNeeds} />
          </Part>
          <section class="foot" id="export">
            <h2>{panel.export}</h2>
            <p class="note">{panel.exportNote}</p>
            <p class="buttons">
              <button type="button" onClick={print}>
                {fixed === undefined ? panel.print : panel.printNow}
              </button>
              <button type="button" onClick={() => saveJson(rows, tab?.url ?? '')}>
                {panel.json}
              </button>
              <button type="button" onClick={() => download('badges.csv', 'text/csv', asCsv(rows))}>
                {panel.csv}
              </button>
            </p>
          </section>
        </>
      )}
      <p class="note foot">{words.onlyHere}</p>
    </>
  );
}

function saveJson(rows: readonly PanelRow[], page: string) {
  download('badges.json', 'application/json', asJson(rows, page, new Date()));
}

/** What a printed report is about, and when it was made. */
function Made({ of }: { of: string }) {
  const [now] = useState(() => new Date());
  return (
    <p class="note">
      {of} · <time dateTime={now.toISOString()}>{now.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>
    </p>
  );
}

function Empty({ words, panel, readable }: { words: Words; panel: PanelWords; readable: boolean }) {
  if (!readable) return <p>{panel.pressButton}</p>;
  return (
    <div class="empty">
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle cx="24" cy="19" r="12" stroke-dasharray="4 4" />
        <path d="M17 29l-4 14 11-5 11 5-4-14" stroke-dasharray="4 4" />
      </svg>
      <p>{words.noBadges}</p>
      <p class="note">{panel.noBadgesHint}</p>
    </div>
  );
}

interface PartProps {
  id: string;
  name: string;
  open: boolean;
  children: preact.ComponentChildren;
}

/** A part that opens when it is jumped to: what is jumped to stands in it. */
function Part({ id, name, open, children }: PartProps) {
  return (
    <details class="part" open={open}>
      <summary>
        <h2>{name}</h2>
      </summary>
      <div id={id} tabIndex={-1}>
        {children}
      </div>
    </details>
  );
}
