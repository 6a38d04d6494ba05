import type { ReportOptions } from './options';

/** Milliseconds for all questions about what one file or address holds, whatever it names and however much it holds. */
export const DEADLINE_MS = 45_000;

/** Does the work with an end to its time, unless it has one already: what is not answered by then is `unknown`. */
export async function withDeadline<T>(
  options: ReportOptions,
  work: (timed: ReportOptions) => Promise<T>,
): Promise<T> {
  if (options.deadline) return work(options);
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), DEADLINE_MS);
  const { signal } = options;
  try {
    return await work({ ...options, deadline: signal ? AbortSignal.any([end.signal, signal]) : end.signal });
  } finally {
    clearTimeout(timer);
  }
}
