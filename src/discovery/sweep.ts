import type { ScanRoot } from './page';

/** Elements visited between two looks at the clock. */
const AT_ONCE = 100;

/** Visits every element of roots that are too large to be visited at once, a little in each turn. */
export interface Sweeps {
  add(root: ScanRoot): void;
  /** goes on where it stopped; `false` when it was not done at that time (milliseconds, as `performance.now()`) */
  run(until: number): boolean;
  clear(): void;
}

export function createSweeps(visit: (element: Element) => void): Sweeps {
  const roots = new Set<ScanRoot>();
  /** a list that stays as it is: what comes into the page meanwhile is a change, and is looked at as such */
  let list: ArrayLike<Element> | undefined;
  let at = 0;
  const next = (): ArrayLike<Element> | undefined => {
    for (const root of roots) {
      roots.delete(root);
      at = 0;
      return root.querySelectorAll('*');
    }
    return undefined;
  };
  return {
    add: (root) => roots.add(root),
    run(until) {
      for (;;) {
        list ??= next();
        if (!list) return true;
        const end = Math.min(list.length, at + AT_ONCE);
        for (; at < end; at++) visit(list[at] as Element);
        if (at === list.length) list = undefined;
        if (performance.now() > until) return list === undefined && roots.size === 0;
      }
    },
    clear() {
      roots.clear();
      list = undefined;
    },
  };
}
