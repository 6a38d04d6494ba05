import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import { issueJwt, issueOb3, makeIssuer, makeKey, sealedElm, TEST_NOW } from '../../fixtures/issuer';
import { judgeJson, said } from './judge-json';

const issuer = await makeIssuer({ did: 'did:key', seed: 'validity' });
const PAST = '2026-01-01T00:00:00Z';
const FUTURE = '2030-01-01T00:00:00Z';

describe('dates under two names', () => {
  async function verdict(dates: JsonObject): Promise<string> {
    const change = (unsigned: JsonObject) => Object.assign(unsigned, dates);
    return (await judgeJson(await issueOb3({ issuer, dataModel: '1.1', validUntil: null, change }))).verdict;
  }

  it('end with the first of its ends', async () => {
    expect(await verdict({ validUntil: FUTURE, expirationDate: PAST })).toBe('expired');
    expect(await verdict({ validUntil: PAST, expirationDate: FUTURE })).toBe('expired');
    expect(await verdict({ validUntil: FUTURE, expirationDate: FUTURE })).toBe('verified');
  });

  it('begin with the last of its beginnings', async () => {
    expect(await verdict({ validFrom: PAST, issuanceDate: FUTURE })).toBe('not-yet-valid');
    expect(await verdict({ validFrom: FUTURE, issuanceDate: PAST })).toBe('not-yet-valid');
    expect(await verdict({ validFrom: PAST, issuanceDate: PAST })).toBe('verified');
  });

  it('are read so in a European credential, too', async () => {
    const key = await makeKey('P-256', 'validity');
    const change = (unsigned: JsonObject) =>
      Object.assign(unsigned, { validUntil: FUTURE, expirationDate: PAST });
    expect(said(await judgeJson(sealedElm({ key, change })), 'validity')).toBe('fail expired');
  });
});

describe('the last moment', () => {
  const after = new Date(Date.parse(TEST_NOW) - 1).toISOString();

  it('of a credential is part of its period', async () => {
    const at = async (validUntil: string) =>
      (await judgeJson(await issueOb3({ issuer, validUntil }))).verdict;
    expect(await at(TEST_NOW)).toBe('verified');
    expect(await at(after)).toBe('expired');
  });

  it('of a token is not', async () => {
    const exp = Date.parse(TEST_NOW) / 1000;
    const changePayload = (payload: JsonObject) => Object.assign(payload, { exp });
    const jwt = await issueJwt({ issuer, shape: 'vc-jose', validUntil: null, changePayload });
    const [report] = await reportOnBytes('t', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
    expect(report?.verdict).toBe('expired');
  });
});
