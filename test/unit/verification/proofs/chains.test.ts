import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { fakeHttp, jsonAnswers } from '../../../fixtures/http';
import {
  chainProof,
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  makeIssuer,
} from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

/** A proof that names another as its `previousProof` covers it, too (VC Data Integrity 1.0 section 2.1.2). */
const FIRST = 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544';
const SECOND = 'urn:uuid:59b4d0c1-9d0a-4f1e-8f6c-2f6e2a4b7d11';

let issuer: FixtureIssuer;
let chained: JsonObject;
let first: JsonObject;
let second: JsonObject;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'chain' });
  chained = await chainProof(await issueOb3({ issuer, extra: { id: FIRST } }), issuer);
  [first, second] = chained.proof as [JsonObject, JsonObject];
});

const judge = (proof: JsonObject[]) =>
  judgeJson({ ...chained, proof }, fakeHttp(jsonAnswers(issuerDocuments(issuer))));

describe('a chain of proofs', () => {
  it('holds in whatever order its proofs stand: they are found by their names', async () => {
    expect((await judge([first, second])).verdict).toBe('verified');
    expect((await judge([second, first])).verdict).toBe('verified');
  });

  it('with a link that is missing is invalid, though the rest holds', async () => {
    expect((await judge([first])).verdict).toBe('verified');
    const alone = await judge([second]);
    expect([said(alone, 'integrity'), alone.verdict]).toEqual(['fail previous-proof-missing', 'invalid']);
    const { id: _id, ...nameless } = first;
    expect((await judge([nameless, second])).verdict).toBe('invalid');
  });

  it('with another sound proof under the name of the one that was covered is invalid', async () => {
    // signed by the issuer over the same credential, at another time
    const other = await issueOb3({ issuer, created: '2025-05-05T00:00:00Z', extra: { id: FIRST } });
    const { proof: _proof, ...same } = other;
    const { proof: _proofs, ...content } = chained;
    expect(same).toEqual(content);
    expect((await judge([other.proof as JsonObject])).verdict).toBe('verified');
    expect((await judge([other.proof as JsonObject, second])).verdict).toBe('invalid');
    // and one that stands there twice is not the one that was meant
    expect((await judge([first, other.proof as JsonObject, second])).verdict).toBe('invalid');
  });

  it('that goes round in a ring is invalid, and is done with at once', async () => {
    const begun = performance.now();
    const ring = [
      { ...first, previousProof: SECOND },
      { ...second, id: SECOND, previousProof: FIRST },
    ];
    expect((await judge(ring)).verdict).toBe('invalid');
    const own = await judge([{ ...first, previousProof: FIRST }]);
    expect(said(own, 'integrity')).toBe('fail previous-proof-missing');
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
