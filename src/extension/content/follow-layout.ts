import type { Marks } from './marks';

/** Windows and drawers open and close without the page growing. */
const MOVES = ['scroll', 'toggle', 'close', 'fullscreenchange', 'transitionend', 'animationend'];

/**
 * Marks stay beside their badges while the page scrolls and grows.
 *
 * @returns what to tell when something else has moved
 */
export function followLayout(marks: Marks, signal: AbortSignal): () => void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      marks.place();
    });
  };
  for (const type of MOVES) addEventListener(type, soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  const resized = new ResizeObserver(soon);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  signal.addEventListener('abort', () => resized.disconnect());
  return soon;
}
