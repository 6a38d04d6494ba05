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
  const sri = (text: string, algorithm: 'sha256' | 'sha384') =>
    `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
  const served = { [FILE]: { body: content, headers: { 'content-type': 'application/pdf' } } };

  it.each(['sha256', 'sha384'] as const)('by %s are compared with what is served', async (algorithm) => {
    const members = { relatedResource: [{ id: FILE, digestSRI: sri(content, algorithm) }] };
    expect(said(await judge(members, served), 'resources')).toBe('pass resources-same');
    const other = { relatedResource: [{ id: FILE, digestSRI: sri('another', algorithm) }] };
    const report = await judge(other, served);
    expect(said(report, 'resources')).toBe('fail resource-differs');
    expect(report.verdict).not.toBe('verified');
    expect(said(await judge(members, {}), 'resources')).toBe('warn resource-not-checked');
  });

  it('by multibase multihash, too', async () => {
    const digest = createHash('sha256').update(content).digest();
    const digestMultibase = `u${Buffer.concat([Buffer.from([0x12, 0x20]), digest]).toString('base64url')}`;
    const members = { relatedResource: [{ id: FILE, digestMultibase }] };
    expect(said(await judge(members, served), 'resources')).toBe('pass resources-same');
    const changed = { [FILE]: { body: 'changed' } };
    expect(said(await judge(members, changed), 'resources')).toBe('fail resource-differs');
  });
});
