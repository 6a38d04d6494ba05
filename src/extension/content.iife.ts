// In the page: finds badges, marks them, shows what the worker answers. Decides nothing, asks no host.
import { type FoundAt, type Observation, observe, recogniseHost } from '../discovery';
import { MAX_BADGES, type Message, type PageSettings } from '../messages';
import { isAlive, onOrder, sendFromPage } from '../platform/page-runtime';
import { badgeMessage } from './content/badge-message';
import { cardScript, type Drawn } from './content/card-script';
import { openPopup } from './content/open-popup';
import { followOrder } from './content/orders';

const running = new AbortController();
const { signal } = running;
/** What the reader chose; nothing is drawn until the worker has told. */
let settings: PageSettings | undefined;
let drawn: Drawn | undefined;

let observation: Observation | undefined;
let waiting = false;

// The toolbar button puts this script into every page, also where it runs already: once is enough. The global
// object of content scripts is ours alone; no page sees it. A frame of the same origin is looked into from around it,
// and one that shows a badge is marked there.
const RUNS = 'runs';
const runsAlready: unknown = Reflect.get(globalThis, RUNS);
const isMarkedFromOutside = frameElement || (self !== top && recogniseHost(location.href));
if (!isMarkedFromOutside && (typeof runsAlready !== 'function' || runsAlready() !== true)) begin();

function begin(): void {
  Reflect.set(globalThis, RUNS, () => isAlive() && !signal.aborted);
  observation = observe(document, {
    url: location.href,
    signal,
    ignore: (node) => node === drawn?.layer.host,
    onChange: soon,
  });
  // a page without badges wakes nobody: the worker sees by itself that the page before has gone, and this one with it
  // when the reader leaves it, from where it may come back as it was
  addEventListener('pageshow', ({ persisted }) => persisted && soon(), { signal });
  const page = {
    found: () => observation?.found() ?? [],
    point: (badge: FoundAt) => drawn?.point(badge) ?? false,
    // first what the reader chose: it may draw everything anew
    tell: soon,
    read: (element: Element, label: string) =>
      void refresh(true).then(() => (drawn ? drawn.read(element, label) : openPopup())),
  };
  onOrder((order) => followOrder(order, page), signal);
}

/** Once for all that happens in one turn; the first scan answers before there is anything to ask about it. */
function soon(): void {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    void refresh();
  });
}

/** @param wanted draw even where no badge is */
async function refresh(wanted = false): Promise<void> {
  if (!observation) return;
  if (!isAlive()) {
    stop();
    return;
  }
  const found = observation.found().slice(0, MAX_BADGES);
  drawn?.show(found);
  const message: Message<'page-badges'> = { name: 'page-badges', badges: found.map(badgeMessage) };
  try {
    follow((await sendFromPage(message)) as PageSettings);
    // a page without badges is left as it is: nothing is inserted
    if ((found.length > 0 && !settings?.off) || wanted) await drawOnce();
  } catch {
    // a worker that was stopped in the middle is started by the next question
    if (!isAlive()) stop();
  }
}

/** Takes away what was drawn when the reader has chosen otherwise since. */
function follow(chosen: PageSettings): void {
  const same = (['language', 'mode', 'off'] as const).every((key) => chosen[key] === settings?.[key]);
  settings = chosen;
  if (!same) erase();
}

async function drawOnce(): Promise<void> {
  if (drawn) return;
  const script = await cardScript();
  // somebody else may have drawn, or the reader switched us off, in the meantime
  if (drawn || !settings || signal.aborted) return;
  // where nothing can be drawn, the toolbar window has the same
  drawn = script?.draw({ signal, settings, stop });
  drawn?.show(observation?.found().slice(0, MAX_BADGES) ?? []);
}

/** The extension was updated or switched off: take everything away and fall silent. */
function stop(): void {
  running.abort();
  erase();
}

function erase(): void {
  drawn?.erase();
  drawn = undefined;
}
