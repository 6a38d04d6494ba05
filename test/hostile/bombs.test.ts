import { deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../../src/containers';
import type { JsonObject, Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../fixtures/http';
import {
  type FixtureIssuer,
  issueJwt,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  signJws,
  statusEntry,
} from '../fixtures/issuer';
import { chunk, iTXt, png, zTXt } from '../unit/containers/bake';
import { judgeJson, said } from '../unit/verification/judge-json';

// A little that becomes very much: each is refused for its size, long before it is all there.

const LIST = 'https://issuer.example/lists/1';
const MiB = 1024 * 1024;

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'bombs' });
});

const reasons = async (content: Uint8Array) => (await open(content)).problems.map(({ reason }) => reason);
const baked = (inside: string, head = '') =>
  Buffer.from(
    `<?xml version="1.0"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}</svg>`,
  );

describe('a badge’s file', () => {
  it('whose PNG text unpacks to more than a credential is too large: zTXt', async () => {
    expect(await reasons(png(chunk('zTXt', zTXt('openbadges', Buffer.alloc(5 * MiB, ' ')))))).toEqual([
      'too-large',
    ]);
  });

  it('whose PNG text unpacks to more than a credential is too large: iTXt', async () => {
    const text = iTXt('openbadgecredential', ' '.repeat(5 * MiB), true);
    expect(await reasons(png(chunk('iTXt', text)))).toEqual(['too-large']);
  });

  it('whose PNG has bomb after bomb is opened so far and no further', async () => {
    const bomb = (at: number) => chunk('zTXt', zTXt('openbadges', Buffer.alloc(2 * MiB, String(at % 10))));
    const many = png(...Array.from({ length: 200 }, (_, at) => bomb(at)));
    expect((await reasons(many)).length).toBeLessThanOrEqual(16);
  });

  it('whose SVG declares entities in entities has none of them put in', async () => {
    const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const declared = levels.map((at) => `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`).join('');
    const head = `<!DOCTYPE svg [<!ENTITY e0 "https://issuer.example/1">${declared}]>`;
    const { container, credentials } = await open(
      baked(
        '<openbadges:assertion verify="">&e5;</openbadges:assertion><openbadges:assertion verify="">&e0;</openbadges:assertion>',
        head,
      ),
    );
    expect(container).toBe('svg');
    expect(credentials).toEqual([]);
    const outside = '<!DOCTYPE svg [<!ENTITY e0 SYSTEM "file:///etc/hostname">]>';
    const named = await open(baked('<openbadges:assertion verify="https://issuer.example/&e0;"/>', outside));
    expect(JSON.stringify(named.credentials)).not.toContain('file:');
  });

  it('whose SVG is larger than any badge is too large', async () => {
    expect(await reasons(baked(`<!--${'x'.repeat(11 * MiB)}-->`))).toEqual(['too-large']);
  });
});

describe('a status list', () => {
  it('that unpacks to more than any list is too large, and decides nothing', async () => {
    const encodedList = `u${gzipSync(Buffer.alloc(100 * MiB)).toString('base64url')}`;
    const change = (unsigned: JsonObject) =>
      void Object.assign(unsigned.credentialSubject as JsonObject, { encodedList });
    const list = await issueStatusList({ issuer, url: LIST, change });
    const credential = await issueOb3({ issuer, status: statusEntry(LIST, 7) });
    const report = await judgeJson(
      credential,
      fakeHttp(jsonAnswers({ [LIST]: list }, issuerDocuments(issuer))),
    );
    expect([said(report, 'status'), report.verdict]).toEqual(['unknown status-list-too-large', 'unchecked']);
  });

  it('of a token that unpacks to more than any list is too large, and decides nothing', async () => {
    const status_list = { bits: 1, lst: deflateSync(Buffer.alloc(100 * MiB)).toString('base64url') };
    const claims = { iss: issuer.id, sub: LIST, iat: 1_767_225_600, status_list };
    const list = await signJws(claims, issuer, { typ: 'statuslist+jwt', kid: issuer.verificationMethod });
    const changePayload = (payload: JsonObject) =>
      void Object.assign(payload, { status: { status_list: { idx: 5, uri: LIST } } });
    const http = fakeHttp(jsonAnswers(issuerDocuments(issuer)));
    http.answer(LIST, { headers: { 'content-type': 'application/statuslist+jwt' }, body: list });
    const jwt = new TextEncoder().encode(await issueJwt({ issuer, changePayload }));
    const [report] = await reportOnBytes('test', jwt, {}, fakePorts(http));
    expect([said(report as Report, 'status'), report?.verdict]).toEqual([
      'unknown status-list-too-large',
      'unchecked',
    ]);
  });
});
