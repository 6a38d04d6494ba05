import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { type FixtureIssuer, fixtureLoader, makeIssuer, signDocument } from '../fixtures/issuer';
import { MUTATIONS, mutated, paths } from '../hostile/mutate';
import { judgeJson } from '../unit/verification/judge-json';
import { credentials } from './credentials';

const RUNS = Number(process.env.DIFFERENTIAL ?? 150);

/** Does `@digitalbazaar/vc` call it verified? */
async function byLibrary(credential: JsonObject, issuer: FixtureIssuer): Promise<boolean> {
  const [method] = issuer.didDocument.verificationMethod as JsonObject[];
  const documentLoader = fixtureLoader({
    [issuer.id]: issuer.didDocument,
    [issuer.verificationMethod]: { '@context': 'https://w3id.org/security/multikey/v1', ...method },
  });
  const suite = [new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 }), new Ed25519Signature2020()];
  try {
    const now = new Date('2026-01-01T00:00:00Z');
    return (await verifyCredential({ credential: structuredClone(credential), suite, documentLoader, now }))
      .verified;
  } catch {
    return false;
  }
}

describe('our verdict', () => {
  it(`is that of the plain library on ${RUNS} signed credentials and on a mutant of each`, async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'differential' });
    const counted = {
      'good to both': 0,
      'refused by both': 0,
      'mutants refused by both': 0,
      'mutants good to both': 0,
      'stricter than the library': 0,
    };
    await fc.assert(
      fc.asyncProperty(
        credentials({ issuer: issuer.id, troubled: false }),
        fc.nat(),
        fc.constantFrom(...MUTATIONS),
        fc.string({ minLength: 1, maxLength: 6 }),
        async (unsigned, where, kind, word) => {
          const signed = await signDocument(unsigned, issuer);
          const [ours, theirs] = [await judgeJson(signed), await byLibrary(signed, issuer)];
          expect(ours.verdict === 'verified', JSON.stringify(ours.checks)).toBe(theirs);
          counted[theirs ? 'good to both' : 'refused by both']++;
          const places = paths(signed);
          const mutant = mutated(signed, places[where % places.length] ?? [], kind, word);
          const [good, report] = [await byLibrary(mutant, issuer), await judgeJson(mutant)];
          const holds = report.checks.some(({ id, outcome }) => id === 'integrity' && outcome === 'pass');
          if (!good) expect(report.verdict, JSON.stringify(mutant)).not.toBe('verified');
          // what the library finds sound is unaltered to us, whatever else we ask of it
          if (good) expect(holds, JSON.stringify(mutant)).toBe(true);
          if (!good) counted['mutants refused by both']++;
          else
            counted[report.verdict === 'verified' ? 'mutants good to both' : 'stricter than the library']++;
        },
      ),
      { numRuns: RUNS },
    );
    expect(counted['good to both']).toBeGreaterThan(RUNS / 2);
    expect(counted['mutants refused by both']).toBeGreaterThan(RUNS / 2);
    console.log(counted);
  }, 900_000);
});
