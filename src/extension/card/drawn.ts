import type { FoundAt } from '../../discovery';
import type { Message } from '../../messages';
import { isAlive, sendFromPage } from '../../platform/page-runtime';
import { askAbout, askPointedAt, askStanding } from '../content/ask-worker';
import type { CardQuestion, Drawn, Page } from '../content/card-script';
import { openPopup } from '../content/open-popup';
import { createBubble } from './bubble';
import { followLayout } from './follow-layout';
import { watchIntent } from './intent';
import { createLayer } from './layer';
import { watchLetThrough } from './let-through';
import { MARK_STYLES } from './mark-styles';
import { createMarks } from './marks';
import { createMemory } from './memory';
import { metAt, placesOf } from './met';
import { candidateAt, questionAbout } from './question';
import { showCard } from './show';
import { watchAlive } from './watch-alive';

/** Milliseconds for which what answers stays awake once it was told. */
const AWAKE_MS = 60_000;

/** Draws marks over the page, and the card beside the badge that the reader means. */
export function draw({ signal, settings, stop }: Page): Drawn {
  const layer = createLayer(document, MARK_STYLES);
  const leave = new AbortController();
  const gone = AbortSignal.any([signal, leave.signal]);
  watchAlive(stop, gone);
  const bubble = createBubble(layer, settings.language);
  const memory = createMemory();
  const show = (about: Omit<CardQuestion, 'bubble' | 'allow' | 'gone'>) => {
    if (isAlive()) showCard({ bubble, allow: openPopup, gone: stop, ...about });
    else stop();
  };
  const open = (badge: FoundAt, element: Element, again = false) => {
    // a mark stands outside the page: who the candidate is shows beside the badge itself
    const place = badge.elements.includes(element) ? element : (badge.elements.at(-1) ?? element);
    const question = questionAbout(badge, place);
    show({
      element,
      label: badge.label || badge.host,
      host: URL.canParse(badge.url) ? new URL(badge.url).hostname : undefined,
      known: again ? undefined : memory.of(badge),
      told: (reports) => memory.keep(badge, reports),
      again: () => open(badge, element, true),
      ask: (more) => (more ? askStanding(question, again) : askAbout(question, again)),
    });
  };
  const read = (element: Element, label: string, again = false) =>
    show({
      element,
      label,
      again: () => read(element, label, true),
      ask: (more) => askPointedAt(candidateAt(element), again, more),
    });
  let places = placesOf([]);
  let woken = 0;
  const soon = () => {
    if (Date.now() - woken < AWAKE_MS) return;
    woken = Date.now();
    void sendFromPage({ name: 'page-soon' } satisfies Message<'page-soon'>).catch(() => {});
  };
  const intent = watchIntent({
    document,
    layer,
    bubble,
    signal: gone,
    badgeAt: (target) => metAt(target, places, marks.markOf),
    linkOf: (mark) => marks.linkOf(mark),
    open,
    soon,
    mode: settings.mode,
  });
  const through = watchLetThrough(() => follow.moved(), gone);
  const marks = createMarks(layer, settings, through, {
    onOpen: open,
    onRest: (badge, mark) => intent.rest(mark && { badge, element: mark }),
    onFocus: (badge, mark) => intent.focus({ badge, element: mark }),
    isOpen: (mark) => bubble.anchor() === mark,
  });
  const follow = followLayout(marks, gone);
  return {
    layer,
    show(badges) {
      places = placesOf(badges);
      through.watch(places.keys());
      marks.show(badges);
      for (const element of places.keys()) {
        intent.listen(element.ownerDocument);
        follow.hear(element.getRootNode());
      }
    },
    point(badge) {
      const mark = marks.markOf(badge);
      if (!mark) return false;
      intent.expect(mark);
      marks.point(mark);
      return true;
    },
    read,
    erase() {
      leave.abort();
      layer.remove();
    },
  };
}
