import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts } from '../../../fixtures/http';
import { type FixtureIssuer, issueJwt, issueOb3, makeIssuer } from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

const LAPSED = Date.parse('2026-03-01T00:00:00Z') / 1000;
const SHAPES = ['ob3', 'vc-jose', 'vc-claim'] as const;

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'outer claims' });
});

/** Judges a token whose payload has further claims, in a credential that states no end. */
async function judge(shape: (typeof SHAPES)[number], claims: Record<string, Json>): Promise<Report> {
  const jwt = await issueJwt({
    issuer,
    shape,
    validUntil: null,
    changePayload: (payload) => Object.assign(payload, claims),
  });
  const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
  if (!report) throw new Error('no report');
  return report;
}

describe.each(SHAPES)('what a token of the shape %s claims beside its credential', (shape) => {
  it('ends its period, though the credential states no end', async () => {
    expect((await judge(shape, { exp: LAPSED })).verdict).toBe('expired');
  });

  it('is not passed over when it is no moment', async () => {
    for (const exp of [String(LAPSED), null, [LAPSED], { at: LAPSED }]) {
      expect((await judge(shape, { exp })).verdict, JSON.stringify(exp)).toBe('invalid');
    }
  });

  it('lists its status, which is asked', async () => {
    const status = { status_list: { idx: 1, uri: 'https://issuer.example/list' } };
    const report = await judge(shape, { status });
    expect(said(report, 'status')?.startsWith('unknown')).toBe(true);
    expect(report.verdict).toBe('unchecked');
  });
});

describe('a proof with a vocabulary of its own', () => {
  it('cannot give its lapsed date another name', async () => {
    const credential = await issueOb3({ issuer, extra: { expires: '2025-06-01T00:00:00Z' } });
    const { expires, ...proof } = credential.proof as JsonObject;
    const security = 'https://w3id.org/security#';
    const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
    const vocabulary = {
      type: '@type',
      id: '@id',
      DataIntegrityProof: `${security}DataIntegrityProof`,
      cryptosuite: { '@id': `${security}cryptosuite`, '@type': `${security}cryptosuiteString` },
      created: { '@id': 'http://purl.org/dc/terms/created', '@type': dateTime },
      proofPurpose: { '@id': `${security}proofPurpose`, '@type': '@vocab' },
      assertionMethod: `${security}assertionMethod`,
      verificationMethod: { '@id': `${security}verificationMethod`, '@type': '@id' },
      until: { '@id': `${security}expiration`, '@type': dateTime },
      expires: null,
    };
    const forged = (decoy: JsonObject): JsonObject => ({
      ...credential,
      proof: { '@context': vocabulary, ...proof, until: expires ?? null, ...decoy },
    });
    expect((await judgeJson(credential)).verdict).not.toBe('verified');
    for (const decoy of [{}, { expires: '2099-01-01T00:00:00Z' }]) {
      const report = await judgeJson(forged(decoy));
      expect(report.verdict, JSON.stringify(decoy)).toBe('invalid');
      // its vocabulary is not even read: in that of the document the other name means nothing
      expect(said(report, 'context'), JSON.stringify(decoy)).toBe('fail undefined-term');
    }
  });
});
