import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../src/model';
import { type FakeAnswer, fakeHttp } from '../../fixtures/http';
import { type FixtureIssuer, issueOb3, makeIssuer } from '../../fixtures/issuer';
import { judgeJson, said } from './judge-json';

const SCHEMA = 'https://issuer.example/schema.json';
const REFRESH = 'https://issuer.example/refresh/1';
const FILE = 'https://issuer.example/syllabus.pdf';

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'advisory' });
});

async function judge(members: JsonObject, answers: Record<string, FakeAnswer>): Promise<Report> {
  const credential = await issueOb3({ issuer, change: (unsigned) => Object.assign(unsigned, members) });
  return judgeJson(credential, fakeHttp(answers));
}

describe('the schema it names', () => {
  it.each(['1EdTechJsonSchemaValidator2019', 'JsonSchema'])(
    'of the kind %s is compared and told; it decides nothing',
    async (type) => {
      const members = { credentialSchema: [{ id: SCHEMA, type }] };
      const kept = await judge(members, { [SCHEMA]: { json: { type: 'object', required: ['issuer'] } } });
      expect(said(kept, 'schema')).toBe('pass schema-kept');
      const broken = await judge(members, { [SCHEMA]: { json: { type: 'object', required: ['mood'] } } });
      expect(said(broken, 'schema')).toBe('warn schema-not-kept');
      expect(broken.verdict).toBe('verified');
      expect(said(await judge(members, {}), 'schema')).toBe('unknown schema-unavailable');
    },
  );
});

describe('a newer version', () => {
  const members = { refreshService: { id: REFRESH, type: '1EdTechCredentialRefresh' } };

  it('is told when there is one', async () => {
    const newer = await judge(members, { [REFRESH]: { json: { validFrom: '2026-05-01T00:00:00Z' } } });
    expect(said(newer, 'refresh')).toBe('warn newer-version-exists');
    expect(newer.verdict).toBe('verified');
    const same = await judge(members, { [REFRESH]: { json: { validFrom: '2020-05-01T00:00:00Z' } } });
    expect(said(same, 'refresh')).toBe('pass newest-version');
  });
});

describe('files fixed by digest', () => {
  const content = 'syllabus, second edition';
  const sri = (text: string, algorithm: 'sha256' | 'sha384' | 'sha512') =>
    `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
  const served = { [FILE]: { body: content, headers: { 'content-type': 'application/pdf' } } };

  it.each(['sha256', 'sha384', 'sha512'] as const)(
    'by %s are compared with what is served',
    async (algorithm) => {
      const members = { relatedResource: [{ id: FILE, digestSRI: sri(content, algorithm) }] };
      expect(said(await judge(members, served), 'resources')).toBe('pass resources-same');
      const other = { relatedResource: [{ id: FILE, digestSRI: sri('another', algorithm) }] };
      const report = await judge(other, served);
      expect(said(report, 'resources')).toBe('fail resource-differs');
      expect(report.verdict).not.toBe('verified');
      expect(said(await judge(members, {}), 'resources')).toBe('warn resource-not-checked');
    },
  );

  it.each([
    ['sha256', 0x12],
    ['sha384', 0x20],
    ['sha512', 0x13],
  ] as const)('by multibase multihash of %s, too', async (algorithm, code) => {
    const digest = createHash(algorithm).update(content).digest();
    const digestMultibase = `u${Buffer.concat([Buffer.from([code, digest.length]), digest]).toString('base64url')}`;
    const members = { relatedResource: [{ id: FILE, digestMultibase }] };
    expect(said(await judge(members, served), 'resources')).toBe('pass resources-same');
    const changed = { [FILE]: { body: 'changed' } };
    expect(said(await judge(members, changed), 'resources')).toBe('fail resource-differs');
  });

  it.each<[string, string, string]>([
    ['one of two fits', `${sri('another', 'sha256')} ${sri(content, 'sha256')}`, 'pass resources-same'],
    ['the stronger fits', `${sri('another', 'sha256')} ${sri(content, 'sha512')}`, 'pass resources-same'],
    [
      'only the weaker fits',
      `${sri(content, 'sha256')} ${sri('another', 'sha512')}`,
      'fail resource-differs',
    ],
    ['it has an option', `${sri(content, 'sha384')}?ct=application/pdf`, 'pass resources-same'],
    ['its algorithm is unknown', 'sha1-qvTGHdzF6KLavt4PO0gs2a6pQ00=', 'warn resource-not-checked'],
    ['it is too short', 'sha256-qvTGHdzF6KLavt4PO0gs2a6pQ00=', 'warn resource-not-checked'],
    ['it is no digest', 'second edition', 'warn resource-not-checked'],
  ])('by several hashes, or by an odd one: %s', async (_what, digestSRI, finding) => {
    const members = { relatedResource: [{ id: FILE, digestSRI }] };
    expect(said(await judge(members, served), 'resources')).toBe(finding);
  });

  it('must meet both kinds of digest', async () => {
    const right = { id: FILE, digestSRI: sri(content, 'sha256'), digestMultibase: 'uEiA' };
    expect(said(await judge({ relatedResource: [right] }, served), 'resources')).toBe(
      'warn resource-not-checked',
    );
  });

  it('are told when there are more than are fetched', async () => {
    const files = [1, 2, 3, 4, 5, 6].map((each) => `${FILE}?${each}`);
    const relatedResource = files.map((id) => ({ id, digestSRI: sri(content, 'sha256') }));
    const answers = Object.fromEntries(files.map((url) => [url, { body: content }]));
    expect(said(await judge({ relatedResource }, answers), 'resources')).toBe('warn resource-not-checked');
    const five = { relatedResource: relatedResource.slice(1) };
    expect(said(await judge(five, answers), 'resources')).toBe('pass resources-same');
  });

  it('may be a schema or evidence', async () => {
    const digestSRI = sri('another', 'sha256');
    for (const members of [
      { credentialSchema: [{ id: FILE, type: 'JsonSchema', digestSRI }] },
      { evidence: [{ id: FILE, type: ['Evidence'], digestSRI }] },
    ])
      expect(said(await judge(members, served), 'resources')).toBe('fail resource-differs');
  });

  it('may be a context of the build: nobody is asked for what its standard gives the digest of', async () => {
    const id = 'https://www.w3.org/ns/credentials/v2';
    const published = Buffer.from('59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734', 'hex');
    const digestMultibase = `u${Buffer.concat([Buffer.from([0x12, 32]), published]).toString('base64url')}`;
    const right = { id, digestSRI: `sha256-${published.toString('base64')}`, digestMultibase };
    expect(said(await judge({ relatedResource: [right] }, {}), 'resources')).toBe('pass resources-same');
    const wrong = { id, digestSRI: sri('another', 'sha256') };
    expect(said(await judge({ relatedResource: [wrong] }, {}), 'resources')).toBe('fail resource-differs');
  });
});
