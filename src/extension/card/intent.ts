import type { FoundAt } from '../../discovery';
import type { Bubble } from '../content/card-script';
import type { Layer } from './layer';

/** Milliseconds that a mouse must rest on a badge before anybody is asked. */
const REST_MS = 250;
/** Milliseconds that the card stays after the mouse has left badge and card. */
const LINGER_MS = 300;
/** Milliseconds in which a key that moves the keyboard has moved it. */
const MOVE_MS = 500;

/** A badge, and the element of it that was met: one of the page's, or our mark. */
export interface Met {
  badge: FoundAt;
  element: Element;
}

export interface IntentOptions {
  document: Document;
  layer: Layer;
  bubble: Bubble;
  signal: AbortSignal;
  /** the badge that an element of the page belongs to */
  badgeAt(target: EventTarget | null): Met | undefined;
  /** what of the page the keyboard reaches instead of this mark */
  linkOf(mark: Element): HTMLElement | undefined;
  open(badge: FoundAt, element: Element): void;
  /** a card may be opened in a moment */
  soon(): void;
  /** `click`: only a press on a mark opens a card */
  mode: 'hover' | 'click';
}

/** What marks tell: the page's events do not say which mark they are about. */
export interface Intent {
  /** hears what happens in a frame, too: its events do not reach the page around it */
  listen(document: Document): void;
  /** the mouse came to a mark, or (`undefined`) left it */
  rest(met: Met | undefined): void;
  /** the keyboard reached a mark */
  focus(met: Met): void;
  /** the keyboard is about to be moved to this element, not by the reader's own hand: nothing opens */
  expect(element: Element): void;
}

/**
 * Opens the card when a reader means a badge: the mouse rests on it, or the keyboard reaches it. What a
 * script of the page makes up (events that are not trusted) is no reader's wish.
 */
export function watchIntent({
  document,
  layer,
  bubble,
  signal,
  badgeAt,
  linkOf,
  open,
  soon,
  mode,
}: IntentOptions): Intent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** when the reader last moved the keyboard: a page may move it as well, and that is no wish to read a badge */
  let moved = Number.NEGATIVE_INFINITY;
  /** the focus that Escape gave back must not open the card again */
  let returning: Element | undefined;

  const stay = () => clearTimeout(leaving);
  const inCard = () => bubble.element()?.contains(layer.root.activeElement) === true;
  const isOpenFor = ({ badge, element }: Met) => {
    const anchor = bubble.anchor();
    return anchor !== undefined && (anchor === element || badge.elements.includes(anchor));
  };
  const rest = (met: Met | undefined) => {
    clearTimeout(timer);
    if (met && isOpenFor(met)) stay();
    else if (met && mode === 'hover') {
      soon();
      timer = setTimeout(() => open(met.badge, met.element), REST_MS);
    }
  };
  const focus = (met: Met) => {
    if (met.element === returning) return;
    returning = undefined;
    if (mode === 'hover') open(met.badge, met.element);
  };
  const over = (event: Event) => {
    if (!event.isTrusted) return;
    const target = originOf(event);
    if (target === layer.host) return stay();
    const met = badgeAt(target);
    rest(met);
    if (met || !bubble.anchor() || inCard()) return;
    stay();
    leaving = setTimeout(() => bubble.close(), LINGER_MS);
  };
  const down = (event: Event) => {
    const target = originOf(event);
    if (event.isTrusted && target !== layer.host && !badgeAt(target)) bubble.close();
  };
  const focusIn = (event: Event) => {
    const target = originOf(event);
    if (target === layer.host) return stay();
    const met = badgeAt(target);
    if (met) {
      if (performance.now() - moved < MOVE_MS && (target as Element).matches(':focus-visible')) focus(met);
    } else {
      returning = undefined;
      bubble.close();
    }
  };
  const focused = () => {
    let element = layer.root.activeElement ?? document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  /** Tab goes from the badge through its card to what follows the badge, as though the card stood behind it. */
  const tab = (event: KeyboardEvent, anchor: Element) => {
    const inside = inCard();
    if (inside ? !bubble.ends(event.shiftKey) : event.shiftKey || !anchor.contains(focused())) return;
    if (!inside) {
      if (bubble.enter()) event.preventDefault();
      return;
    }
    returning = anchor;
    const back = linkOf(anchor) ?? (anchor as HTMLElement);
    if (event.shiftKey) event.preventDefault();
    // the browser's own step begins where the keyboard now is
    else bubble.close();
    back.focus?.({ preventScroll: true });
  };
  const key = (event: KeyboardEvent) => {
    if (event.isTrusted && /^(Tab|Arrow|Home|End)/.test(event.key)) moved = performance.now();
    const anchor = bubble.anchor();
    if (!anchor) return;
    if (event.key === 'Escape') {
      returning = anchor;
      const goBack = inCard();
      bubble.close();
      if (goBack) (anchor as HTMLElement).focus?.();
      event.stopPropagation();
      // the window of the page that the card stands over stays open
      event.preventDefault();
    } else if (event.key === 'Tab') tab(event, anchor);
  };
  const heard = new WeakSet<Document>();
  const listen = (place: Document) => {
    if (heard.has(place)) return;
    heard.add(place);
    const options = { capture: true, passive: true, signal };
    place.addEventListener('pointerover', over, options);
    place.addEventListener('pointerdown', down, options);
    place.addEventListener('focusin', focusIn, options);
    place.addEventListener('keydown', key, { capture: true, signal });
  };
  listen(document);
  const expect = (element: Element) => {
    returning = element;
  };
  return { listen, rest, focus, expect };
}

/** Where an event began: in an open shadow root, the document is only told of its host. */
function originOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
