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
  signJws,
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

const envelope = (id: string): JsonObject => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  type: 'EnvelopedVerifiableCredential',
  id,
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

  it('carries tokens in envelopes; bare ones are of the first data model', async () => {
    const jwt = await issueJwt({ issuer });
    const verdicts = async (json: JsonObject) => (await judgeAll(json)).map(({ verdict }) => verdict);
    expect(await verdicts(presentation(envelope(`data:application/vc+jwt,${jwt}`)))).toEqual(['verified']);
    const first = { ...presentation(jwt), '@context': ['https://www.w3.org/2018/credentials/v1'] };
    expect(await verdicts(first)).toEqual(['verified']);
    // the presentation breaks its standard, and the token holds all the same
    expect(await verdicts(presentation(jwt))).toEqual(['invalid', 'verified']);
  });

  it.each<[string, (jwt: string) => string]>([
    ['vc+sd-jwt', (jwt) => `data:application/vc+sd-jwt,${jwt}~`],
    ['dc+sd-jwt', (jwt) => `data:application/dc+sd-jwt,${jwt}~`],
    ['the names of drafts', (jwt) => `data:application/vc+ld+json+jwt,${jwt}`],
    ['the other names of drafts', (jwt) => `data:application/vc-ld+jwt,${jwt}`],
    ['base64', (jwt) => `data:application/vc+jwt;base64,${Buffer.from(jwt).toString('base64')}`],
    ['percent signs', (jwt) => `data:application/vc+sd-jwt,${jwt}%7E`],
  ])('opens an envelope with %s, alone and inside', async (_what, urlOf) => {
    const sealed = envelope(urlOf(await issueJwt({ issuer, shape: 'vc-jose' })));
    for (const json of [sealed, presentation(sealed)])
      expect((await judgeAll(json)).map(({ verdict }) => verdict)).toEqual(['verified']);
  });

  it('opens an envelope with a blank before its token', async () => {
    const spaced = envelope(`data:application/vc+jwt, ${await issueJwt({ issuer })}`);
    expect((await judgeAll(spaced)).map(({ verdict }) => verdict)).toEqual(['verified']);
  });

  it('refuses envelopes that break their rules, and leaves open what it cannot open', async () => {
    const jwt = await issueJwt({ issuer });
    const { '@context': _none, ...bare } = envelope(`data:application/vc+jwt,${jwt}`);
    for (const broken of [
      bare,
      envelope('data:application/vc+jwt,nothing'),
      envelope(`data:text/plain,${jwt}`),
      envelope(`https://issuer.example/${jwt}`),
    ])
      for (const json of [broken, presentation(broken)])
        expect((await judgeAll(json))[0]?.verdict, JSON.stringify(json)).toBe('invalid');
    const cose = envelope('data:application/vc+cose;base64,0oRDoQEmoA==');
    for (const json of [cose, presentation(cose)])
      expect((await judgeAll(json)).map(({ verdict }) => verdict)).toEqual(['unchecked']);
  });

  it('is opened when a token signs its envelope', async () => {
    const signer = await makeIssuer({ did: 'did:key', seed: 'outer', keyType: 'P-256' });
    const inside = presentation(envelope(`data:application/vc+jwt,${await issueJwt({ issuer })}`));
    const sealed = {
      ...envelope(`data:application/vp+jwt,${await signJws({ ...inside, holder: signer.id }, signer)}`),
      type: 'EnvelopedVerifiablePresentation',
    };
    const outer = await signJws(sealed, signer, { typ: 'vp+jwt', kid: signer.verificationMethod });
    const reports = await reportOnBytes('test', new TextEncoder().encode(outer), {}, fakePorts(fakeHttp()));
    expect(reports.map(({ verdict }) => verdict)).toEqual(['verified']);
  });

  it('breaks its standard when it carries nothing, or proofs and terms of no type', async () => {
    for (const members of [
      { verifiableCredential: [] },
      { verifiableCredential: null },
      { proof: { created: '2025-03-01T09:00:00Z' } },
      { termsOfUse: { id: 'urn:uuid:8d1ac9f4-1d23-4ac0-9a66-0a0ec0d0f3a1' } },
    ]) {
      const [report] = await judgeAll({ ...presentation(good), ...members });
      expect(report && said(report, 'structure'), JSON.stringify(members)).toBe('fail breaks-standard');
    }
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

  it('does not hold when what it carries was altered', async () => {
    const signer = await makeIssuer({ did: 'did:key', seed: 'record', keyType: 'P-256' });
    const judged = async (...credentials: JsonObject[]) => {
      const payload = {
        ...record(...credentials),
        issuer: { id: signer.id, type: ['Profile'], name: 'Harbour' },
      };
      const jwt = await signJws(payload, signer, { typ: 'vc+jwt', kid: signer.verificationMethod });
      const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
      return report && [report.verdict, said(report, 'contained')];
    };
    expect(await judged(good)).toEqual(['verified', 'pass contained-hold']);
    expect(await judged(good, expired)).toEqual(['verified', 'warn contained-some-not']);
    expect(await judged(good, { ...good, name: 'Master of Ceremonies' })).toEqual([
      'unchecked',
      'unknown contained-altered',
    ]);
  });

  it('says how many of those inside were not looked at', async () => {
    const many = Array.from({ length: 103 }, () => good);
    const [report] = await judgeAll(record(...many));
    expect(report?.contained).toHaveLength(100);
    const checks = report?.checks.filter(({ id }) => id === 'contained').map(({ reason }) => reason);
    expect(checks).toContain('contained-not-all');
    expect(report?.checks.find(({ reason }) => reason === 'contained-not-all')?.message).toContain('3');
    const deep = record(record(record(record(good))));
    expect(JSON.stringify(await judgeAll(deep))).toContain('contained-not-all');
    expect(JSON.stringify(await judgeAll(record(record(record(good)))))).not.toContain('contained-not-all');
  });
});

describe('more than is looked at', () => {
  const many = (count: number) => Array.from({ length: count }, () => good);

  it('in a presentation is told as one more, which is not known to be good', async () => {
    const reports = await judgeAll(presentation(...many(102)));
    expect(reports).toHaveLength(101);
    expect(reports.at(-1)?.verdict).toBe('unchecked');
    expect(reports.at(-1)?.headline).toBeTruthy();
    expect(reports.at(-1)?.checks.map(({ reason }) => reason)).toEqual(['contained-not-all']);
  });

  it.each([
    ['a list', (list: string) => list],
    [
      'a page',
      (list: string) => `<!doctype html><script type="application/ld+json">${list}</script><p>Badges</p>`,
    ],
  ])('in %s is told beside those that were', async (_name, written) => {
    const bytes = new TextEncoder().encode(written(JSON.stringify(many(203))));
    const reports = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp()));
    expect(reports).toHaveLength(200);
    for (const { checks } of reports)
      expect(checks.map(({ reason }) => reason)).toContain('too-many-credentials');
  });
});
