import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model';
import { allBases, type Base } from './bases';
import { generator } from './random';
import { originalsOf, reportsOn, wrongIn } from './wrong';

/** `MUTANTS=10000 npx vitest run test/hostile/mutants.test.ts` for a long run, of each kind */
const RUNS = Number(process.env.MUTANTS ?? 25);

const bases = await allBases();
const originals = new Map<Base, Report[]>();

describe.each(bases)('mutants of $name', (base) => {
  it('are good, or as bad as they are meant to be, before they are changed', async () => {
    const reports = await originalsOf(base);
    expect(reports.length).toBeGreaterThan(0);
    originals.set(base, reports);
  });

  it(`none of ${RUNS} changes of meaning is called verified`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const mutant = base.mutant(generator(seed));
        if (!mutant) return;
        const before = originals.get(base) ?? (await originalsOf(base));
        const wrong = wrongIn(base, before, mutant, await reportsOn(mutant));
        expect(wrong, mutant.how).toBeUndefined();
      }),
      // a seed is the same after shrinking no longer: the first that fails is told
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
