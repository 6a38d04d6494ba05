import { describe, expect, it } from 'vitest';
import { TARGETS } from './targets';

/** `FUZZ_RUNS=20` for twenty times as many inputs, from other seeds each time */
const TIMES = Number(process.env.FUZZ_RUNS ?? 1);

describe('what strangers write', () => {
  it.each(TARGETS)(
    '$name: is read without an exception, in time, and the same way each time',
    async (target) => {
      const seed = Date.now() % 1_000_000_007;
      expect(await target.wrong(seed, target.runs * TIMES)).toBeUndefined();
    },
    30_000 * Math.max(1, TIMES),
  );
});
