import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, Report } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
import { type FixtureIssuer, issueJwt, issuerDocuments, makeIssuer, signJws } from '../../../fixtures/issuer';
import { said } from '../judge-json';

const LIST = 'https://issuer.example/statuslists/1';
const FUTURE = Date.parse('2027-01-01T00:00:00Z') / 1000;

let issuer: FixtureIssuer;
let stranger: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'token status' });
  stranger = await makeIssuer({ did: 'did:key', seed: 'token stranger' });
});

/** A status list token (Token Status List section 5.1); entries of `bits` bits, lowest first. */
async function listToken(
  bytes: number[],
  options: { bits?: number; by?: FixtureIssuer; claims?: JsonObject; header?: JsonObject } = {},
): Promise<string> {
  const { bits = 2, by = issuer } = options;
  const packed = deflateSync(Buffer.from(bytes)).toString('base64url');
  const claims = {
    iss: by.id,
    sub: LIST,
    iat: Date.parse('2026-01-01T00:00:00Z') / 1000,
    exp: FUTURE,
    status_list: { bits, lst: packed },
    ...options.claims,
  };
  return signJws(claims, by, { typ: 'statuslist+jwt', kid: by.verificationMethod, ...options.header });
}

/** A credential as a token at index 5, judged while the list stands as given. */
async function judge(list: string | undefined, entry: Record<string, Json> = {}): Promise<Report> {
  const jwt = await issueJwt({
    issuer,
    changePayload: (payload) =>
      Object.assign(payload, { status: { status_list: { idx: 5, uri: LIST, ...entry } } }),
  });
  const http = fakeHttp(jsonAnswers(issuerDocuments(issuer)));
  if (list !== undefined)
    http.answer(LIST, { headers: { 'content-type': 'application/statuslist+jwt' }, body: list });
  const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(http));
  if (!report) throw new Error('no report');
  return report;
}

describe('an IETF Token Status List', () => {
  it('says valid, invalid, suspended and the issuer’s own codes', async () => {
    // two bits an entry, four in a byte: index 5 is bits 2 and 3 of the second byte
    expect((await judge(await listToken([0xff, 0xf3]))).verdict).toBe('verified');
    expect((await judge(await listToken([0, 0b0100]))).verdict).toBe('revoked');
    expect((await judge(await listToken([0, 0b1000]))).verdict).toBe('suspended');
    expect(said(await judge(await listToken([0, 0b1100])), 'status')).toBe('warn status-message');
  });

  it('in one bit or eight an entry', async () => {
    expect((await judge(await listToken([0b100000], { bits: 1 }))).verdict).toBe('revoked');
    expect((await judge(await listToken([1, 1, 1, 1, 1, 0, 1], { bits: 8 }))).verdict).toBe('verified');
    expect((await judge(await listToken([0], { bits: 3 }))).verdict).toBe('unchecked');
  });

  it('that cannot be had, is out of date, another’s, another address’s or no such token decides nothing', async () => {
    const good = [0, 0, 0];
    expect(said(await judge(undefined), 'status')).toBe('unknown status-unavailable');
    const old = await listToken(good, { claims: { exp: 1_700_000_000 } });
    expect(said(await judge(old), 'status')).toBe('unknown status-list-out-of-date');
    const elsewhere = await listToken(good, { claims: { sub: 'https://issuer.example/other' } });
    expect(said(await judge(elsewhere), 'status')).toBe('unknown status-list-malformed');
    const untyped = await listToken(good, { header: { typ: 'JWT' } });
    expect(said(await judge(untyped), 'status')).toBe('unknown status-list-malformed');
    const forged = await listToken(good, { by: stranger, claims: { iss: issuer.id } });
    expect(said(await judge(forged), 'status')).toBe('unknown status-list-unproven');
    const [header, payload] = (await listToken([0, 0b0100])).split('.');
    const [, , signature] = (await listToken(good)).split('.');
    expect(said(await judge(`${header}.${payload}.${signature}`), 'status')).toBe(
      'unknown status-list-not-sound',
    );
  });

  it('with dates that are none, or that has not begun, decides nothing', async () => {
    const text = await listToken([0, 0, 0], { claims: { exp: 'never' } });
    expect(said(await judge(text), 'status')).toBe('unknown status-list-malformed');
    const early = await listToken([0, 0, 0], { claims: { nbf: FUTURE } });
    expect(said(await judge(early), 'status')).toBe('unknown status-list-out-of-date');
  });

  it('of a did:key or did:jwk issuer is believed however its key is named', async () => {
    for (const did of ['did:key', 'did:jwk'] as const) {
      const own = await makeIssuer({ did, keyType: 'P-256', seed: 'own list' });
      for (const kid of [own.verificationMethod, `#${own.verificationMethod.split('#')[1]}`, undefined]) {
        const list = await listToken([0, 0b0100], { by: own, header: { kid: kid ?? null } });
        const jwt = await issueJwt({
          issuer: own,
          changePayload: (payload) =>
            Object.assign(payload, { status: { status_list: { idx: 5, uri: LIST } } }),
        });
        const http = fakeHttp({ [LIST]: { body: list } });
        const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(http));
        expect(report?.verdict, `${did} ${kid}`).toBe('revoked');
      }
    }
  });

  it('named by a claim that is none leaves the status open', async () => {
    for (const status of [[{ status_list: { idx: 5, uri: LIST } }], 'active']) {
      const changePayload = (payload: JsonObject) => Object.assign(payload, { status });
      const jwt = await issueJwt({ issuer, changePayload });
      const http = fakeHttp(jsonAnswers(issuerDocuments(issuer)));
      const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(http));
      expect(report?.verdict).toBe('unchecked');
    }
  });

  it('named beside a `vc` claim is asked, whatever the credential says within', async () => {
    const changePayload = (payload: JsonObject) => {
      Object.assign(payload, { status: { status_list: { idx: 5, uri: LIST } } });
      Object.assign(payload.vc as JsonObject, { status: {} });
    };
    const jwt = await issueJwt({ issuer, shape: 'vc-claim', changePayload });
    const http = fakeHttp(jsonAnswers(issuerDocuments(issuer)));
    http.answer(LIST, { body: await listToken([0, 0b0100]) });
    const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(http));
    expect(report?.verdict).toBe('revoked');
  });

  it('is not asked at an index that is none or lies outside', async () => {
    const list = await listToken([0, 0]);
    expect(said(await judge(list, { idx: 8 }), 'status')).toBe('unknown status-index-outside');
    // 2^32 and more must not come round to the first entries
    expect(said(await judge(list, { idx: 2 ** 32 }), 'status')).toBe('unknown status-index-outside');
    for (const idx of [null, '5', -1, 1.5]) {
      expect(said(await judge(list, { idx }), 'status'), JSON.stringify(idx)).toBe(
        'unknown status-malformed',
      );
    }
  });
});
