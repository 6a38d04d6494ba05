import type { FoundAt } from '../../discovery';
import type { Message, PageSettings } from '../../messages';
import type { Report } from '../../model';
import { isAlive, sendFromPage } from '../../platform/page-runtime';
import { askPointedAt, questionAbout } from './ask';
import { askAbout, askStanding } from './ask-worker';
import { type CardScript, NO_BUBBLE } from './card-script';
import { followLayout } from './follow-layout';
import { watchIntent } from './intent';
import { createLayer, type Layer } from './layer';
import { createMarks } from './marks';
import { MARK_STYLES } from './styles';

/** What lies over the page: marks, and the card when one is open. */
export interface Drawn {
  layer: Layer;
  /** marks these badges, and no others */
  show(found: readonly FoundAt[]): void;
  /** moves the keyboard to the mark of a badge; `false` when it has none */
  point(badge: FoundAt): boolean;
  /** opens the card for what the reader pointed at with the menu */
  read(element: Element, label: string): void;
  erase(): void;
}

/** What the drawing needs of the script that runs in the page. */
export interface Page {
  signal: AbortSignal;
  settings: PageSettings;
  found(): readonly FoundAt[];
  /** the extension is gone */
  stop(): void;
}

/** Milliseconds for which what answers stays awake once it was told. */
const AWAKE_MS = 60_000;

/** @param script the card's; left out, a press on a mark opens the toolbar window instead */
export function draw({ signal, settings, found, stop }: Page, script: CardScript | undefined): Drawn {
  const layer = createLayer(document, MARK_STYLES);
  const leave = new AbortController();
  const gone = AbortSignal.any([signal, leave.signal]);
  const bubble = script?.createBubble(layer, settings.language) ?? NO_BUBBLE;
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
    // where the card may not be put into the page, the toolbar window shows the same
    if (!script) return openPopup();
    script.showCard({ bubble, element, label, ask, again, allow: openPopup, gone: stop });
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
    // an element of a frame is none of this document's
    if ((target as Node | null)?.nodeType !== 1) return undefined;
    for (const badge of found()) {
      const element = badge.elements.find((each) => each.contains(target as Node));
      // beside what lies in a frame the card has no place: there it stands beside the mark
      if (element)
        return {
          badge,
          element: element.ownerDocument === document ? element : (marks.markOf(badge) ?? element),
        };
    }
    return undefined;
  };
  let woken = 0;
  const soon = () => {
    if (Date.now() - woken < AWAKE_MS) return;
    woken = Date.now();
    void sendFromPage({ name: 'page-soon' } satisfies Message<'page-soon'>).catch(() => {});
  };
  // nobody means to open a window by resting the mouse
  const mode = script ? settings.mode : 'click';
  const intent = watchIntent({ document, layer, bubble, signal: gone, badgeAt, open, soon, mode });
  const marks = createMarks(
    layer,
    { ...settings, mode },
    {
      onOpen: open,
      onRest: (badge, mark) => intent.rest(mark && { badge, element: mark }),
      onFocus: (badge, mark) => intent.focus({ badge, element: mark }),
    },
  );
  const moved = followLayout(marks, gone);
  const follow = (badges: readonly FoundAt[]) => {
    marks.show(badges);
    for (const { ownerDocument: place } of badges.flatMap(({ elements }) => elements)) {
      intent.listen(place);
      // adding the same once more changes nothing
      place.addEventListener('scroll', moved, { capture: true, passive: true, signal: gone });
    }
  };
  const point = (badge: FoundAt) => {
    const mark = marks.markOf(badge);
    if (!mark) return false;
    marks.place();
    intent.expect(mark);
    marks.point(mark);
    return true;
  };
  const erase = () => {
    leave.abort();
    layer.remove();
  };
  return { layer, show: follow, point, read, erase };
}

function openPopup(): void {
  void sendFromPage({ name: 'page-open-popup' } satisfies Message<'page-open-popup'>);
}
