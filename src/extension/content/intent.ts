import type { FoundAt } from '../../discovery';
import type { Bubble } from './bubble';

/** Milliseconds that a mouse must rest on a badge before anybody is asked. */
const REST_MS = 250;
/** Milliseconds that the card stays after the mouse has left badge and card. */
const LINGER_MS = 300;

export interface IntentOptions {
  document: Document;
  host: HTMLElement;
  bubble: Bubble;
  signal: AbortSignal;
  /** the badge that an element of the page belongs to */
  badgeAt(target: EventTarget | null): { badge: FoundAt; element: Element } | undefined;
  open(badge: FoundAt, element: Element): void;
}

/** Opens the card when a reader means a badge: the mouse rests on it, or the keyboard reaches it. */
export function watchIntent({ document, host, bubble, signal, badgeAt, open }: IntentOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** the focus that Escape gave back must not open the card again */
  let returning: Element | undefined;

  const stay = () => clearTimeout(leaving);
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => bubble.close(), LINGER_MS);
  };
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.target === host) return stay();
      const met = badgeAt(event.target);
      clearTimeout(timer);
      if (met && met.element === bubble.anchor()) return stay();
      if (met) timer = setTimeout(() => open(met.badge, met.element), REST_MS);
      else if (bubble.anchor() && !holdsFocus(document, host)) leave();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.target === host) return stay();
      const met = badgeAt(event.target);
      if (met && met.element === returning) return;
      returning = undefined;
      if (met && (event.target as Element).matches(':focus-visible')) open(met.badge, met.element);
      else if (!met && bubble.anchor()) bubble.close();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const anchor = bubble.anchor();
      if (!anchor) return;
      if (event.key === 'Escape') {
        returning = anchor;
        const inside = holdsFocus(document, host);
        bubble.close();
        if (inside) (anchor as HTMLElement).focus?.();
        event.stopPropagation();
      } else if (event.key === 'Tab' && !event.shiftKey && anchor.contains(document.activeElement)) {
        if (bubble.enter()) event.preventDefault();
      }
    },
    { capture: true, signal },
  );
}

function holdsFocus(document: Document, host: HTMLElement): boolean {
  return document.activeElement === host;
}
