/** Runs something soon and once; returns how to call it off. */
export type Schedule = (run: () => void) => () => void;

/** Longest wait for an idle moment, in milliseconds: a busy page must not keep its badges unmarked. */
const PATIENCE = 250;

/** When the page is idle, or after a short wait where the browser has no idle callback. */
export const whenIdle: Schedule = (run) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 50);
  return () => clearTimeout(id);
};
