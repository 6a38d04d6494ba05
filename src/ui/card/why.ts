import type { Check, Report } from '../../model';

/** Reasons that only say that another check stands in the way: what to do, that one says. */
const CONSEQUENCES = new Set(['no-key-to-check-with', 'vocabulary-stands-in-the-way', 'key-not-examined']);

/**
 * The check whose sentence stands below the verdict: what decided it, and what to do. A device's wrong clock comes before
 * the dates that are judged by it.
 */
export function whyOf({ checks }: Pick<Report, 'checks'>): Check | undefined {
  const clock = checks.find(({ id }) => id === 'clock');
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  const open = checks.filter(({ outcome }) => outcome === 'unknown');
  return clock ?? failed ?? open.find(({ reason }) => !CONSEQUENCES.has(reason)) ?? open[0];
}
