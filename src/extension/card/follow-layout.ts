import type { Marks } from './marks';

/** What moves badges, or covers and uncovers them, without the document growing. */
const MOVES = [
  'scroll',
  'toggle',
  'close',
  'fullscreenchange',
  'transitionend',
  'animationend',
  'load',
  'input',
  'pointerover',
  'focusin',
];

/** Milliseconds between two looks at a page that changes all the time. */
const PAUSE_MS = 100;

/** What makes marks follow. */
export interface Following {
  /** something has moved */
  moved(): void;
  /** hears of a document or shadow root with badges in it, too: what happens there is not told outside */
  hear(root: Node): void;
}

/** Marks stay beside their badges while the page scrolls, grows and changes. */
export function followLayout(marks: Marks, signal: AbortSignal): Following {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let anew = false;
  const place = () => {
    frame = undefined;
    marks.place(anew);
    anew = false;
  };
  const soon = () => {
    frame ??= requestAnimationFrame(place);
  };
  const changed = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      anew = true;
      soon();
    }, PAUSE_MS);
  };
  const scrolled = () => {
    soon();
    changed();
  };
  const resized = new ResizeObserver(changed);
  const mutated = new MutationObserver(changed);
  const options = { capture: true, passive: true, signal };
  const heard = new WeakSet<Node>();
  const hear = (root: Node) => {
    if (heard.has(root)) return;
    heard.add(root);
    for (const type of MOVES) root.addEventListener(type, type === 'scroll' ? scrolled : changed, options);
    mutated.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  addEventListener('resize', scrolled, options);
  document.fonts?.addEventListener('loadingdone', changed, options);
  for (const each of [document.documentElement, document.body]) if (each) resized.observe(each);
  hear(document);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    mutated.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return { moved: scrolled, hear };
}
