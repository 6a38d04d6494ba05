import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';

describe('texts of a report', () => {
  it('turn nothing that stands beside them', async () => {
    const issuer = await makeIssuer({
      did: 'did:key',
      name: 'Guild \u202eloohcS\u202c\u0007',
      seed: 'shown',
    });
    const change = (credential: JsonObject) => {
      const subject = credential.credentialSubject as JsonObject;
      (subject.achievement as JsonObject).name = 'Knots \u2066and\u2069 Splices';
    };
    const bytes = new TextEncoder().encode(JSON.stringify(await issueOb3({ issuer, change })));
    const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp({})));
    expect(report).toMatchObject({ verdict: 'verified', issuer: { name: 'Guild loohcS' } });
    expect(report?.reading?.achievement?.name?.text).toBe('Knots and Splices');
    const { raw, ...shown } = report ?? {};
    expect(JSON.stringify(shown)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u0007/);
    // what was signed is kept as it was signed
    expect(JSON.stringify(raw)).toContain('\u202e');
  });
});
