import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CONTEXTS } from '../../src/verification/contexts/bundled';
import { quickCanonicalForm } from '../../src/verification/rdf';
import { byLibraries } from './by-libraries';
import { soup } from './soup';

/** `DIFFERENTIAL=5000 npx vitest run test/differential` for a long run */
const RUNS = Number(process.env.DIFFERENTIAL ?? 300) * 5;

describe('the short way to the canonical form', () => {
  it(`never says other than the libraries, for ${RUNS} documents over the names of the contexts`, async () => {
    const outcomes = { 'same as the libraries': 0, 'left to them, sound': 0, 'left to them, refused': 0 };
    await fc.assert(
      fc.asyncProperty(soup, async (document) => {
        const ours = quickCanonicalForm(document);
        const theirs = await byLibraries(document);
        if (ours !== undefined) expect(ours).toBe(theirs);
        if (ours !== undefined) outcomes['same as the libraries']++;
        else outcomes[theirs === undefined ? 'left to them, refused' : 'left to them, sound']++;
      }),
      { numRuns: RUNS },
    );
    console.log(outcomes);
    expect(outcomes['same as the libraries']).toBeGreaterThan(RUNS / 20);
    expect(outcomes['left to them, refused']).toBeGreaterThan(RUNS / 20);
  }, 3_600_000);

  it('takes contexts together, in any order, when the libraries do', async () => {
    const addresses = [...BUNDLED_CONTEXTS.keys()];
    const sound = { together: 0, apart: 0 };
    for (const one of addresses) {
      for (const other of addresses) {
        const document = { '@context': [one, other], '@id': 'urn:a', 'urn:p': 'x' };
        const [ours, theirs] = [quickCanonicalForm(document), await byLibraries(document)];
        expect(ours, `${one} ${other}`).toBe(theirs);
        sound[ours === undefined ? 'apart' : 'together']++;
      }
    }
    expect(sound.together).toBeGreaterThan(100);
    expect(sound.apart).toBeGreaterThan(20);
    console.log('pairs of contexts', sound);
  }, 600_000);
});
