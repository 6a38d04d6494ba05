import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { type FakeHttp, fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
import { type FixtureIssuer, makeIssuer, signedOb2 } from '../../../fixtures/issuer';

const VICTIM = 'https://school.example/issuers/1';
const BADGE = {
  type: 'BadgeClass',
  id: 'urn:badge',
  name: 'Knots',
  description: 'Ties knots',
  image: 'https://evil.example/knots.png',
  criteria: { narrative: 'Ties ten knots.' },
};
const options = {
  id: 'urn:uuid:a953081a-4bbc-4927-8653-7219bca00e3b',
  badgeUrl: 'https://evil.example/classes/1',
  issuerUrl: 'https://evil.example/issuers/1',
  keyUrl: 'https://evil.example/keys/1',
};

let forger: FixtureIssuer;

beforeAll(async () => {
  forger = await makeIssuer({ did: options.issuerUrl, keyType: 'RSA', seed: 'ob2 forger' });
});

function judge(jws: string, documents: Record<string, JsonObject>): Promise<Report> {
  return judgeWith(jws, fakeHttp(jsonAnswers(documents)));
}

async function judgeWith(jws: string, http: FakeHttp): Promise<Report> {
  const [report] = await reportOnBytes('test', new TextEncoder().encode(jws), {}, fakePorts(http));
  if (!report) throw new Error('no report');
  return report;
}

describe('a signed Open Badges 2.0 assertion in another’s name', () => {
  it('by a Profile that claims the id of another’s is refused', async () => {
    const { jws, documents, profile } = await signedOb2({ ...options, issuer: forger });
    const key = documents[options.keyUrl] as JsonObject;
    const report = await judge(jws, {
      ...documents,
      [options.issuerUrl]: { ...profile, id: VICTIM },
      [options.keyUrl]: { ...key, owner: VICTIM },
    });
    expect(report.verdict).toBe('invalid');
  });

  it('with the whole Profile in the assertion, under no address, proves no issuer', async () => {
    const issuer = { type: 'Profile', id: 'urn:school', name: 'School', url: 'https://school.example/' };
    const { jws, documents } = await signedOb2({
      ...options,
      issuer: forger,
      change: (assertion) => {
        const badge = { ...BADGE, issuer: { ...issuer, publicKey: options.keyUrl } };
        Object.assign(assertion, { badge });
      },
    });
    const key = documents[options.keyUrl] as JsonObject;
    const report = await judge(jws, { ...documents, [options.keyUrl]: { ...key, owner: 'urn:school' } });
    expect(report.verdict).toBe('unchecked');
    expect(report.checks.find(({ id }) => id === 'issuer-key')?.reason).toBe('key-carried-by-credential');
  });

  it('with a copy of the Profile that lists the forger’s key is refused', async () => {
    const profile = { type: 'Profile', id: VICTIM, name: 'School', url: 'https://school.example/' };
    const { jws, documents } = await signedOb2({
      ...options,
      issuer: forger,
      change: (assertion) => {
        const issuer = { ...profile, publicKey: options.keyUrl };
        Object.assign(assertion, { badge: { ...BADGE, issuer } });
      },
    });
    const key = documents[options.keyUrl] as JsonObject;
    const told = { ...documents, [VICTIM]: profile, [options.keyUrl]: { ...key, owner: VICTIM } };
    const report = await judge(jws, told);
    expect(report.verdict).toBe('invalid');
    expect(report.checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual([
      'issuer-key',
    ]);
    // nor when the Profile cannot be had
    const { [VICTIM]: _, ...without } = told;
    expect((await judge(jws, without)).verdict).toBe('unchecked');
  });
});

describe('a signed Open Badges 2.0 assertion of its own issuer', () => {
  it('is verified, unless its Profile was had from elsewhere', async () => {
    const { jws, documents } = await signedOb2({ ...options, issuer: forger });
    expect((await judge(jws, documents)).verdict).toBe('verified');
    const http = fakeHttp(jsonAnswers(documents));
    const url = 'https://else.example/p';
    http.answer(options.issuerUrl, { body: JSON.stringify(documents[options.issuerUrl]), url });
    expect((await judgeWith(jws, http)).verdict).toBe('unchecked');
  });

  it.each(['address', 'node', 'list', 'embedded'])(
    'is revoked when the list that its Profile names by %s names it',
    async (how) => {
      const { jws, documents, profile } = await signedOb2({ ...options, issuer: forger });
      const url = 'https://evil.example/revoked';
      const list = { id: url, type: 'RevocationList', revokedAssertions: [{ id: options.id }] };
      const ways = new Map<string, Json>([
        ['address', url],
        ['node', { '@id': url }],
        ['list', [url]],
        ['embedded', list],
      ]);
      const revocationList = ways.get(how) ?? null;
      const told = { ...documents, [url]: list, [options.issuerUrl]: { ...profile, revocationList } };
      expect((await judge(jws, told)).verdict).toBe('revoked');
    },
  );

  it.each<[string, Json, JsonObject]>([
    ['a list that names no assertions', 'https://evil.example/revoked', { revokedAssertions: null }],
    ['a list under no address', { revokedAssertions: [] }, {}],
  ])('is unchecked with %s', async (_what, revocationList, list) => {
    const { jws, documents, profile } = await signedOb2({ ...options, issuer: forger });
    const told = {
      ...documents,
      'https://evil.example/revoked': list,
      [options.issuerUrl]: { ...profile, revocationList },
    };
    expect((await judge(jws, told)).verdict).toBe('unchecked');
  });

  it('is revoked when it says so itself', async () => {
    const { jws, documents } = await signedOb2({
      ...options,
      issuer: forger,
      change: (assertion) => Object.assign(assertion, { revoked: true }),
    });
    expect((await judge(jws, documents)).verdict).toBe('revoked');
  });

  it('is tried with every key of its issuer when it names none', async () => {
    const { jws, documents, profile } = await signedOb2({
      ...options,
      issuer: forger,
      change: (assertion) => Object.assign(assertion, { verification: { type: 'SignedBadge' } }),
    });
    const other = await makeIssuer({ did: options.issuerUrl, keyType: 'RSA', seed: 'retired' });
    const old = 'https://evil.example/keys/0';
    const retired = (await signedOb2({ ...options, keyUrl: old, issuer: other })).documents[old];
    const told = {
      ...documents,
      [old]: retired as JsonObject,
      [options.issuerUrl]: { ...profile, publicKey: [old, options.keyUrl] },
    };
    expect((await judge(jws, told)).verdict).toBe('verified');
    const without = { ...told, [options.issuerUrl]: { ...profile, publicKey: [old] } };
    expect((await judge(jws, without)).verdict).toBe('invalid');
  });

  it('is verified with a key that stands in its Profile', async () => {
    const { jws, documents, profile } = await signedOb2({ ...options, issuer: forger });
    const { [options.keyUrl]: key, ...rest } = documents;
    const told = { ...rest, [options.issuerUrl]: { ...profile, publicKey: key as JsonObject } };
    expect((await judge(jws, told)).verdict).toBe('verified');
    const owned = { ...(key as JsonObject), owner: VICTIM };
    const foreign = { ...told, [options.issuerUrl]: { ...profile, publicKey: owned } };
    expect((await judge(jws, foreign)).verdict).toBe('invalid');
  });
});
