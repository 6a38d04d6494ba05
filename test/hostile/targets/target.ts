import fc from 'fast-check';

/** A parser and what must hold of it, whatever it is given. */
export interface Target {
  name: string;
  /** how many inputs are tried in a short run; a long run tries as many at a time, again and again */
  runs: number;
  /** Tries inputs from a seed; what is wrong with one, shrunk, or `undefined`. */
  wrong(seed: number, runs: number): Promise<string | undefined>;
}

/** A target from inputs and a check of one, which throws (or answers `false`) when something is wrong. */
export function target<T>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => Promise<boolean | undefined> | boolean | undefined,
): Target {
  const property = fc.asyncProperty(inputs, async (input) => (await check(input)) !== false);
  return {
    name,
    runs,
    async wrong(seed, numRuns) {
      const details = await fc.check(property, { seed, numRuns, includeErrorInReport: true });
      return details.failed ? fc.defaultReportMessage(details) : undefined;
    },
  };
}
