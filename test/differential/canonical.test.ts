import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../src/verification/canonical';
import { createContextLoader } from '../../src/verification/contexts/loader';
import { namesPrototype } from '../../src/verification/contexts/spelling';
import { suspectsIn } from '../../src/verification/contexts/suspects';
import { fakeHttp, fakePorts } from '../fixtures/http';
import { byLibraries } from './by-libraries';
import { credentials } from './credentials';
import { oddCredentials } from './odd-credentials';

/** `DIFFERENTIAL=5000 npx vitest run test/differential` for a long run */
const RUNS = Number(process.env.DIFFERENTIAL ?? 300);

const issuer = 'did:example:issuer';

describe('our canonical form', () => {
  it.each([
    ['credentials', credentials({ issuer, troubled: true })],
    ['odd credentials and presentations', oddCredentials({ issuer })],
  ])(
    `is that of the plain libraries, or none as theirs, for ${RUNS} generated %s`,
    async (what, documents) => {
      const outcomes = { form: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          const ours = await canonicalForm(document, createContextLoader(fakePorts(fakeHttp())));
          // what they lose without a word is refused here
          const lost = !ours.ok && ours.reason === 'undefined-term' && suspectsIn(document).length > 0;
          const theirs = lost || namesPrototype(document) ? undefined : await byLibraries(document);
          outcomes[theirs === undefined ? 'refused' : 'form']++;
          expect(ours.ok ? ours.nquads : undefined).toBe(theirs);
        }),
        { numRuns: RUNS },
      );
      // a generator that only makes one kind would show nothing
      expect(outcomes.form).toBeGreaterThan(RUNS / 5);
      expect(outcomes.refused).toBeGreaterThan(RUNS / 20);
      console.log(
        `canonical forms of ${what} compared: ${outcomes.form}; refused by both: ${outcomes.refused}`,
      );
    },
    900_000,
  );
});
