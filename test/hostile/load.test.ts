import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { fakeHttp, jsonAnswers } from '../fixtures/http';
import {
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  statusEntry,
} from '../fixtures/issuer';
import { judgeJson } from '../unit/verification/judge-json';

const LIST = 'https://issuer.example/status/1';
const ENTRIES = 2 ** 20;
const MiB = 2 ** 20;

let issuer: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'load' });
});

const web = (more: Record<string, JsonObject> = {}) => fakeHttp(jsonAnswers(issuerDocuments(issuer), more));

describe('a status list of 2^20 entries', () => {
  it('is read at its first and last entry, full of others or nearly empty', async () => {
    const last = ENTRIES - 1;
    const others = randomBytes(ENTRIES / 8);
    others[0] = (others[0] ?? 0) & 0x7f;
    others[others.length - 1] = (others.at(-1) ?? 0) | 1;
    const full = await issueStatusList({
      issuer,
      url: LIST,
      change: (unsigned) => {
        const subject = unsigned.credentialSubject as JsonObject;
        subject.encodedList = `u${gzipSync(others).toString('base64url')}`;
      },
    });
    const sparse = await issueStatusList({ issuer, url: LIST, size: ENTRIES, revoked: [last] });
    for (const list of [full, sparse]) {
      const http = web({ [LIST]: list });
      const first = await judgeJson(await issueOb3({ issuer, status: statusEntry(LIST, 0) }), http);
      expect(first.verdict).toBe('verified');
      const revoked = await judgeJson(await issueOb3({ issuer, status: statusEntry(LIST, last) }), http);
      expect(revoked.verdict).toBe('revoked');
      const beyond = await judgeJson(await issueOb3({ issuer, status: statusEntry(LIST, ENTRIES) }), http);
      expect(beyond.verdict).not.toBe('verified');
    }
  });
});

describe('a credential of nearly 10 MB', () => {
  /** Evidence in so many pieces, all of them together nearly as large as a file may be. */
  const large = (pieces: number) => (unsigned: JsonObject) => {
    const narrative = 'Worked with care. '.repeat((9.4 * MiB) / pieces / 18);
    unsigned.evidence = Array.from({ length: pieces }, (_, index) => ({
      id: `https://issuer.example/evidence/${index}`,
      type: ['Evidence'],
      narrative: `${index} ${narrative}`,
    }));
  };

  it.each([1, 1000])(
    'with evidence in %i pieces is verified, and refused when a letter differs',
    async (pieces) => {
      const credential = await issueOb3({ issuer, change: large(pieces) });
      expect(JSON.stringify(credential).length).toBeGreaterThan(9 * MiB);
      expect((await judgeJson(credential, web())).verdict).toBe('verified');
      const evidence = credential.evidence as JsonObject[];
      const last = evidence.at(-1) as JsonObject;
      last.narrative = String(last.narrative).replace(/care\. $/, 'cars. ');
      expect((await judgeJson(credential, web())).verdict).toBe('invalid');
    },
    120_000,
  );

  it('and more is said to be too large', async () => {
    const credential = await issueOb3({ issuer });
    credential.evidence = { type: ['Evidence'], narrative: 'x'.repeat(11 * MiB) };
    const report = await judgeJson(credential, web());
    expect(['unchecked', 'invalid']).toContain(report.verdict);
    expect(JSON.stringify(report.checks)).toMatch(/large|limit|big/);
  });
});

describe('a thousand verifications in a row', () => {
  it('leave no more memory in use than the first hundred', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const inUse = () => {
      collect();
      return process.memoryUsage().heapUsed / MiB;
    };
    const template = await issueOb3({ issuer });
    const http = web();
    let afterHundred = 0;
    for (let index = 0; index < 1100; index++) {
      // each another document: what is altered passes through all that what is genuine does
      const credential = { ...template, name: `Workshop Safety ${index}` };
      const report = await judgeJson(index % 10 === 0 ? template : credential, http);
      expect(report.verdict).toBe(index % 10 === 0 ? 'verified' : 'invalid');
      http.asked.length = 0;
      if (index === 100) afterHundred = inUse();
    }
    expect(inUse() - afterHundred).toBeLessThan(10);
  }, 120_000);
});

describe('many credentials at once', () => {
  it('get each their own answer from one list', async () => {
    const list = await issueStatusList({ issuer, url: LIST, size: ENTRIES, revoked: [5] });
    const http = web({ [LIST]: list });
    const credentials = await Promise.all(
      Array.from({ length: 40 }, (_, index) => issueOb3({ issuer, status: statusEntry(LIST, index) })),
    );
    const reports = await Promise.all(credentials.map((credential) => judgeJson(credential, http)));
    expect(reports.map(({ verdict }) => verdict)).toEqual(
      credentials.map((_, index) => (index === 5 ? 'revoked' : 'verified')),
    );
  });
});
