import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import {
  type FixtureIssuer,
  issueJwt,
  issueOb3,
  makeIssuer,
  type ProofOptions,
  signDocument,
} from '../../fixtures/issuer';
import { said } from './judge-json';

let issuer: FixtureIssuer;
let holder: FixtureIssuer;
let good: JsonObject;
let expired: JsonObject;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'carried' });
  holder = await makeIssuer({ did: 'did:key', seed: 'holder' });
  good = await issueOb3({ issuer });
  expired = await issueOb3({ issuer, validUntil: '2024-01-01T00:00:00Z', validFrom: '2023-01-01T00:00:00Z' });
});

async function judgeAll(json: JsonObject): Promise<Report[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return reportOnBytes('test', bytes, {}, fakePorts(fakeHttp()));
}

const presentation = (...credentials: (JsonObject | string)[]): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  verifiableCredential: credentials,
});

function presented(options: ProofOptions = {}, by = holder): Promise<JsonObject> {
  return signDocument({ ...presentation(good), holder: holder.id }, by, {
    purpose: 'authentication',
    extra: { challenge: 'c0ffee', domain: 'https://recruiter.example' },
    ...options,
  });
}

describe('a presentation', () => {
  it('that its holder signed carries its credentials, each judged in its own right', async () => {
    const [report] = await judgeAll(await presented());
    expect(report && said(report, 'holder')).toBe('pass holder-signed');
    expect(report?.verdict).toBe('verified');
  });

  it('that nobody signed says so and leaves its credentials what they are', async () => {
    const reports = await judgeAll(presentation(good, expired));
    expect(reports.map(({ verdict }) => verdict)).toEqual(['verified', 'expired']);
    expect(reports.map((report) => said(report, 'holder'))).toEqual([
      'unknown holder-not-signed',
      'unknown holder-not-signed',
    ]);
  });

  it('that somebody else signed, or that was changed, is told so', async () => {
    for (const broken of [await presented({}, issuer), { ...(await presented()), holder: issuer.id }]) {
      const [report] = await judgeAll(broken);
      expect(report?.verdict).toBe('invalid');
      expect(report?.reading).toBeUndefined();
    }
  });

  it('carries tokens, bare and in envelopes', async () => {
    const jwt = await issueJwt({ issuer });
    const envelope: JsonObject = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${jwt}`,
    };
    const verdicts = (await judgeAll(presentation(jwt, envelope))).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['verified', 'verified']);
  });

  it('does not lend its good name to a credential that was altered', async () => {
    const altered = { ...good, name: 'Master of Ceremonies' };
    const signed = await signDocument({ ...presentation(altered), holder: holder.id }, holder, {
      purpose: 'authentication',
    });
    const [report] = await judgeAll(signed);
    expect(report?.verdict).toBe('invalid');
    expect(report?.reading).toBeUndefined();
  });
});

describe('a Comprehensive Learner Record', () => {
  function record(...credentials: JsonObject[]): JsonObject {
    return {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:4c3f06f5-7a44-4d0a-a7e2-7a1f0d6b8f11',
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Record',
      issuer: { id: issuer.id, type: ['Profile'], name: 'Harbour Institute' },
      validFrom: '2025-01-01T00:00:00Z',
      credentialSubject: { type: ['ClrSubject'], verifiableCredential: credentials },
    };
  }

  it('is told apart from what it carries', async () => {
    const [report] = await judgeAll(record(good, expired));
    expect(report?.format).toBe('clr2');
    expect(report?.contained?.map(({ verdict }) => verdict)).toEqual(['verified', 'expired']);
    expect(report && said(report, 'contained')).toBe('warn contained-some-not');
  });
});
