import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
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

async function judge(jws: string, documents: Record<string, JsonObject>): Promise<Report> {
  const ports = fakePorts(fakeHttp(jsonAnswers(documents)));
  const [report] = await reportOnBytes('test', new TextEncoder().encode(jws), {}, ports);
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
