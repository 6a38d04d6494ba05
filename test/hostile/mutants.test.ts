import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { fakeHttp, jsonAnswers } from '../fixtures/http';
import { type FixtureIssuer, issueOb3, issueStatusList, makeIssuer, statusEntry } from '../fixtures/issuer';
import { judgeJson } from '../unit/verification/judge-json';
import { MUTATIONS, meansTheSame, mutated, paths } from './mutate';

const LIST = 'https://issuer.example/status/1';
/** `MUTANTS=100000 npx vitest run test/hostile/mutants.test.ts` for a long run */
const RUNS = Number(process.env.MUTANTS ?? 300);

let credentials: JsonObject[];
let list: JsonObject;

beforeAll(async () => {
  const issuer: FixtureIssuer = await makeIssuer({ did: 'did:key', seed: 'mutants' });
  list = await issueStatusList({ issuer, url: LIST });
  credentials = [
    await issueOb3({ issuer, status: statusEntry(LIST, 4) }),
    await issueOb3({ issuer, suite: 'Ed25519Signature2020', dataModel: '1.1', status: statusEntry(LIST, 4) }),
  ];
});

describe('mutants of a signed credential', () => {
  it('are verified before they are changed', async () => {
    for (const credential of credentials) {
      expect((await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: list })))).verdict).toBe('verified');
    }
  });

  it(`none of ${RUNS} changes of meaning is called verified`, async () => {
    const places = credentials.map((each) => paths(each));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...MUTATIONS),
        fc.string({ minLength: 1, maxLength: 6 }),
        async (which, where, kind, text) => {
          const index = which % credentials.length;
          const original = credentials[index] ?? {};
          const path = places[index]?.[where % (places[index]?.length ?? 1)] ?? [];
          // a vocabulary that no term of the credential needs may go: no statement changes with it
          if (path[0] === '@context' && kind === 'remove') return;
          const mutant = mutated(original, path, kind, text);
          if (meansTheSame(original, mutant)) return;
          const report = await judgeJson(mutant, fakeHttp(jsonAnswers({ [LIST]: list })));
          if (report.verdict === 'verified' || report.verdict === 'confirmed') {
            throw new Error(`verified after ${kind} at ${path.join('/')} with ${JSON.stringify(text)}`);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
