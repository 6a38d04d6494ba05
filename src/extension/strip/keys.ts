import type { Layer } from '../card/layer';
import type { Bubble } from '../content/card-script';

export interface KeysOptions {
  layer: Layer;
  signal: AbortSignal;
  bubble(): Bubble;
  /** Escape was pressed in the strip while no card was open */
  onEscape(): void;
}

/** The keyboard in the strip: Escape closes, Tab goes through the card, arrows go along the list. */
export interface Keys {
  /** the keyboard was just given back to this entry: that opens nothing */
  isReturning(entry: HTMLElement): boolean;
}

export function watchKeys({ layer: { root, host }, signal, bubble, onEscape }: KeysOptions): Keys {
  let returning: HTMLElement | undefined;
  const entries = () => [...root.querySelectorAll<HTMLElement>('.entry')];
  const focused = () => root.activeElement as HTMLElement | null;

  function onEscapeKey(event: KeyboardEvent) {
    const anchor = bubble().anchor() as HTMLElement | undefined;
    if (anchor) {
      const inside = focused();
      bubble().close();
      returning = anchor;
      // the mouse may have opened it while the keyboard was in the page
      if (inside) anchor.focus();
    } else if (focused()) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const inCard = (at: HTMLElement | null) => at !== null && bubble().element()?.contains(at) === true;

  /** Back to the entry, or with the browser's own step to what follows it. */
  function leaveCard(event: KeyboardEvent) {
    const anchor = bubble().anchor() as HTMLElement | undefined;
    returning = anchor;
    if (event.shiftKey) event.preventDefault();
    else bubble().close();
    anchor?.focus();
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const at = focused();
      const index = at ? entries().indexOf(at) : -1;
      if (event.key === 'Escape') onEscapeKey(event);
      else if (event.key === 'Tab' && !event.shiftKey && at && bubble().anchor() === at) {
        if (bubble().enter()) event.preventDefault();
      } else if (event.key === 'Tab' && inCard(at) && bubble().ends(event.shiftKey)) {
        leaveCard(event);
      } else if (index >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        entries()[index + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
        event.preventDefault();
      }
    },
    { capture: true, signal },
  );
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== returning) returning = undefined;
      const element = target as HTMLElement;
      if (!element.matches('.entry') && !inCard(element)) bubble().close();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target, isTrusted }) => {
      if (isTrusted && target !== host) bubble().close();
    },
    { capture: true, passive: true, signal },
  );
  return { isReturning: (entry) => entry === returning };
}
