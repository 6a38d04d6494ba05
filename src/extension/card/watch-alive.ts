import { isAlive } from '../../platform/page-runtime';

/** Milliseconds between two looks in a page that is seen: nobody waits for this, and a look asks nobody. */
const LOOK_MS = 1000;

/**
 * Runs once the extension is gone: nothing tells a script that its extension was switched off, removed or updated. A
 * port would, and would keep the worker awake or wake it.
 */
export function watchAlive(gone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isAlive()) gone();
  };
  const timer = setInterval(() => document.hidden || look(), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  // whoever switched us off did so elsewhere, and comes back
  for (const type of ['visibilitychange', 'focus', 'pageshow']) addEventListener(type, look, { signal });
}
