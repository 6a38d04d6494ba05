// In the page: finds badges, marks them, shows what the worker answers. Decides nothing, asks no host.
import { type FoundAt, type Observation, observe } from '../discovery';
import { MAX_BADGES, type Message, type PageSettings } from '../messages';
import type { Report } from '../model';
import { isAlive, onOrder, pageLanguage, sendFromPage } from '../platform/page-runtime';
import { wordsFor, worthAsking } from '../ui';
import { askAbout, askPointedAt, askStanding, badgeMessage, questionAbout } from './content/ask';
import { createBubble } from './content/bubble';
import { watchIntent } from './content/intent';
import { createLayer, type Layer } from './content/layer';
import { createMarks, type Marks } from './content/marks';
import { followOrder } from './content/orders';
import { LAYER_STYLES } from './content/styles';

const running = new AbortController();
const { signal } = running;
/** What the reader chose; until the worker tells, what the browser says. */
let settings: PageSettings = { language: pageLanguage(), mode: 'hover' };
interface Drawn {
  layer: Layer;
  marks: Marks;
  leave: AbortController;
  point(badge: FoundAt): boolean;
  read(element: Element, label: string): void;
}
let drawn: Drawn | undefined;

let observation: Observation | undefined;

// The toolbar button puts this script into every page, also where it runs already: once is enough. The global
// object of content scripts is ours alone; no page sees it.
const RUNS = 'runs';
const runsAlready: unknown = Reflect.get(globalThis, RUNS);
if (typeof runsAlready !== 'function' || runsAlready() !== true) begin();

function begin(): void {
  Reflect.set(globalThis, RUNS, () => isAlive() && !signal.aborted);
  observation = observe(document, {
    url: location.href,
    signal,
    ignore: (node) => node === drawn?.layer.host,
    // the first scan answers before there is anything to ask about it
    onChange: () => queueMicrotask(() => void refresh()),
  });
  const page = {
    found: () => observation?.found() ?? [],
    point: (badge: FoundAt) => drawn?.point(badge) ?? false,
    // first what the reader chose: it may draw everything anew
    read: (element: Element, label: string) =>
      void refresh().then(() => isAlive() && (drawn ?? draw()).read(element, label)),
  };
  onOrder((order) => followOrder(order, page), signal);
}

async function refresh(): Promise<void> {
  if (!observation) return;
  if (!isAlive()) {
    stop();
    return;
  }
  const found = observation.found().slice(0, MAX_BADGES);
  // a page without badges is left as it is: nothing is inserted
  if (found.length > 0 || drawn) (drawn ?? draw()).marks.show(found);
  const message: Message<'page-badges'> = { name: 'page-badges', badges: found.map(badgeMessage) };
  await sendFromPage(message).then((answer) => follow(answer as PageSettings | undefined), stop);
}

/** Draws anew when the reader chose otherwise than was drawn. */
function follow(chosen: PageSettings | undefined): void {
  if (!chosen || (chosen.language === settings.language && chosen.mode === settings.mode)) return;
  settings = chosen;
  if (!drawn) return;
  erase();
  void refresh();
}

function draw(): Drawn {
  const layer = createLayer(document, LAYER_STYLES);
  const leave = new AbortController();
  const gone = AbortSignal.any([signal, leave.signal]);
  const words = wordsFor(settings.language);
  const bubble = createBubble(layer, words);
  const show = (
    element: Element,
    label: string,
    again: () => void,
    ask: (more: boolean) => Promise<Report[]>,
  ) => {
    if (!isAlive()) {
      stop();
      return;
    }
    bubble.open(element, label, {
      onAgain: again,
      onAllow: () => void sendFromPage({ name: 'page-open-popup' } satisfies Message<'page-open-popup'>),
    });
    ask(false)
      .then((reports) => {
        bubble.fill(element, reports, worthAsking(reports));
        return worthAsking(reports) ? ask(true) : undefined;
      })
      .then((reports) => reports && bubble.fill(element, reports, false), stop);
  };
  const open = (badge: FoundAt, element: Element, again = false) => {
    // a mark stands outside the page: who the candidate is shows beside the badge itself
    const place = badge.elements.includes(element) ? element : (badge.elements.at(-1) ?? element);
    const question = questionAbout(badge, place);
    show(
      element,
      badge.label || badge.host,
      () => open(badge, element, true),
      (more) => (more ? askStanding(question) : askAbout(question, again)),
    );
  };
  const read = (element: Element, label: string, again = false) =>
    show(
      element,
      label,
      () => read(element, label, true),
      (more) => askPointedAt(element, again, more),
    );
  const badgeAt = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return undefined;
    for (const badge of observation?.found() ?? []) {
      const element = badge.elements.find((each) => each.contains(target));
      if (element) return { badge, element };
    }
    return undefined;
  };
  const { mode } = settings;
  const intent = watchIntent({ document, layer, bubble, signal: gone, badgeAt, open, mode });
  const marks = createMarks(layer, words, mode, {
    onOpen: open,
    onRest: (badge, mark) => intent.rest(mark && { badge, element: mark }),
    onFocus: (badge, mark) => intent.focus({ badge, element: mark }),
  });
  followLayout(marks, gone);
  const point = (badge: FoundAt) => {
    const mark = marks.markOf(badge);
    if (!mark) return false;
    marks.place();
    intent.expect(mark);
    marks.point(mark);
    return true;
  };
  drawn = { layer, marks, leave, point, read };
  return drawn;
}

/** Marks stay beside their badges while the page scrolls and grows. */
function followLayout(marks: Marks, signal: AbortSignal): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      marks.place();
    });
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  const resized = new ResizeObserver(soon);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  signal.addEventListener('abort', () => resized.disconnect());
}

/** The extension was updated or switched off: take everything away and fall silent. */
function stop(): void {
  running.abort();
  erase();
}

function erase(): void {
  drawn?.leave.abort();
  drawn?.layer.remove();
  drawn = undefined;
}
