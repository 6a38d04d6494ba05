// Runs in the page that is scanned: the scanner as it is shipped, and what cannot be done without.
import { type Observation, observe } from '../../src/discovery';

const SELECTOR = 'a[href],img';

/** What was come upon: so that no browser leaves out what nobody asks for. */
export const sink = { met: 0 };

/** Merely enumerating: the least that anything must do that looks for badges. */
export function enumerate(root: ParentNode): void {
  const list = root.querySelectorAll(SELECTOR);
  for (let index = 0; index < list.length; index++) if (list[index]) sink.met++;
}

/**
 * The same, and each address is read: what leads to a badge can be told from its address alone. It is shown beside the
 * floor and stands for no target.
 */
export function enumerateAndRead(root: ParentNode): void {
  const list = root.querySelectorAll(SELECTOR);
  for (let index = 0; index < list.length; index++)
    if (list[index]?.getAttribute(list[index]?.localName === 'a' ? 'href' : 'src')) sink.met++;
}

export interface Watcher {
  /** does what has become due */
  turn(): void;
  stop(): void;
}

/** Ours. */
export function watch(): Watcher & { observation: Observation } {
  const stop = new AbortController();
  let due: (() => void) | undefined;
  const observation = observe(document, {
    url: location.href,
    signal: stop.signal,
    onChange: (news) => {
      sink.met += news.length;
    },
    schedule(run) {
      due = run;
      return () => {
        due = undefined;
      };
    },
  });
  const turn = () => {
    for (let run = due; run; run = due) {
      due = undefined;
      run();
    }
  };
  return { observation, turn, stop: () => stop.abort() };
}

/** A watcher that enumerates what was added, where ours scans it. */
export function watchFloor(): Watcher {
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type !== 'childList') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const turn = () => {
    for (const node of changed) if (node.nodeType === 1) enumerate(node as Element);
    changed.clear();
  };
  return { turn, stop: () => observer.disconnect() };
}

/** Nobody: what the change costs the page itself. */
export function watchNothing(): Watcher {
  return { turn() {}, stop() {} };
}
