import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../src/verification/canonical';
import { createContextLoader } from '../../src/verification/contexts/loader';
import { fakeHttp, fakePorts } from '../fixtures/http';
import { byLibraries } from './by-libraries';
import { credentials } from './credentials';

/** `DIFFERENTIAL=5000 npx vitest run test/differential` for a long run */
const RUNS = Number(process.env.DIFFERENTIAL ?? 300);

describe('our canonical form', () => {
  it(`is that of the plain libraries, or none as theirs, for ${RUNS} generated credentials`, async () => {
    const outcomes = { form: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(credentials({ issuer: 'did:example:issuer', troubled: true }), async (document) => {
        const ours = await canonicalForm(document, createContextLoader(fakePorts(fakeHttp())));
        const theirs = await byLibraries(document);
        outcomes[theirs === undefined ? 'refused' : 'form']++;
        expect(ours.ok ? ours.nquads : undefined).toBe(theirs);
      }),
      { numRuns: RUNS },
    );
    // a generator that only makes one kind would show nothing
    expect(outcomes.form).toBeGreaterThan(RUNS / 5);
    expect(outcomes.refused).toBeGreaterThan(RUNS / 20);
    console.log(`canonical forms compared: ${outcomes.form}; refused by both: ${outcomes.refused}`);
  }, 600_000);
});
