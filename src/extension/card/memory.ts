import type { FoundAt } from '../../discovery';
import type { Report } from '../../model';

/** Milliseconds for which an answer is painted at once while it is asked for again. */
const KEPT_MS = 60_000;

/** The last answer about each badge, in this page's script alone and for a short while. */
export interface Memory {
  of(badge: FoundAt): Report[] | undefined;
  keep(badge: FoundAt, reports: Report[]): void;
}

export function createMemory(now: () => number = Date.now): Memory {
  const kept = new WeakMap<FoundAt, { reports: Report[]; at: number }>();
  return {
    of(badge) {
      const last = kept.get(badge);
      return last && now() - last.at < KEPT_MS ? last.reports : undefined;
    },
    keep: (badge, reports) => void kept.set(badge, { reports, at: now() }),
  };
}
