import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model';
import { fakeHttp, jsonAnswers } from '../../fixtures/http';
import {
  edTechStatus,
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  revocationList1EdTech,
  statusEntry,
} from '../../fixtures/issuer';
import { judgeJson, said } from './judge-json';

const LIST = 'https://issuer.example/status/1';

let byKey: FixtureIssuer;
let byWeb: FixtureIssuer;
let stranger: FixtureIssuer;

beforeAll(async () => {
  byKey = await makeIssuer({ did: 'did:key', seed: 'one' });
  byWeb = await makeIssuer({ did: 'did:web:issuer.example:dept', seed: 'two' });
  stranger = await makeIssuer({ did: 'did:key', seed: 'three' });
});

const web = () => fakeHttp(jsonAnswers(issuerDocuments(byWeb)));

describe('a credential that keeps every rule', () => {
  it.each(['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const)(
    'is verified with %s, did:key and did:web, data models 1.1 and 2.0',
    async (suite) => {
      for (const dataModel of ['1.1', '2.0'] as const) {
        for (const issuer of [byKey, byWeb]) {
          const report = await judgeJson(await issueOb3({ issuer, suite, dataModel }), web());
          expect(report).toMatchObject({ verdict: 'verified', headline: 'Signature valid', format: 'ob3' });
        }
      }
    },
  );

  it('is verified when its lists say that it is in force', async () => {
    const list = await issueStatusList({ issuer: byWeb, url: LIST, revoked: [7] });
    const http = fakeHttp(jsonAnswers(issuerDocuments(byWeb), { [LIST]: list }));
    const report = await judgeJson(await issueOb3({ issuer: byWeb, status: statusEntry(LIST, 8) }), http);
    expect(report.verdict).toBe('verified');
    expect(report.dates.statusCheckedAt).toBeDefined();
  });

  it('asks nobody when issuer and contexts need no network', async () => {
    const http = fakeHttp();
    expect((await judgeJson(await issueOb3({ issuer: byKey }), http)).verdict).toBe('verified');
    expect(http.count()).toBe(0);
  });
});

describe('one broken rule', () => {
  it('an altered word is invalid and shows nothing of the content', async () => {
    const credential = await issueOb3({ issuer: byKey });
    const altered = JSON.parse(
      JSON.stringify(credential).replace('Workshop Safety', 'Brain Surgery'),
    ) as JsonObject;
    const report = await judgeJson(altered);
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'integrity')).toBe('fail altered');
    expect(report.reading).toBeUndefined();
    expect(report.name).toBeUndefined();
    expect(JSON.stringify(report)).not.toContain('Brain Surgery');
  });

  it('an altered date of the proof is invalid', async () => {
    const credential = await issueOb3({ issuer: byKey });
    const proof = credential.proof as JsonObject;
    const report = await judgeJson({ ...credential, proof: { ...proof, created: '2025-01-01T00:00:00Z' } });
    expect(said(report, 'integrity')).toBe('fail altered');
  });

  it("another's name over one's own key is invalid, though the signature holds", async () => {
    const forged = await issueOb3({
      issuer: stranger,
      change: (unsigned) =>
        Object.assign(unsigned, { issuer: { id: byWeb.id, type: ['Profile'], name: byWeb.name } }),
    });
    const report = await judgeJson(forged, web());
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'integrity')).toBe('pass unaltered');
    expect(said(report, 'issuer-key')).toBe('fail signed-by-another');
  });

  it('a key that the did:web document does not hold is invalid', async () => {
    const rotated = await makeIssuer({ did: 'did:web:issuer.example:dept', seed: 'other key' });
    const report = await judgeJson(await issueOb3({ issuer: rotated }), web());
    expect(report.verdict).toBe('invalid');
  });

  it('an issuer whose document cannot be had is unchecked, never bad', async () => {
    const report = await judgeJson(await issueOb3({ issuer: byWeb }));
    expect(report.verdict).toBe('unchecked');
    expect(said(report, 'issuer-key')?.startsWith('unknown')).toBe(true);
  });

  it('a document that does not list the key for assertions refuses it', async () => {
    const documents = issuerDocuments(byWeb);
    for (const document of Object.values(documents)) document.assertionMethod = [];
    const report = await judgeJson(await issueOb3({ issuer: byWeb }), fakeHttp(jsonAnswers(documents)));
    expect(said(report, 'issuer-key')).toBe('fail key-not-for-this-use');
    expect(report.verdict).toBe('invalid');
  });

  it('an expired one is genuine but expired, a future one not yet valid', async () => {
    const expired = await judgeJson(
      await issueOb3({
        issuer: byKey,
        validFrom: '2020-01-01T00:00:00Z',
        validUntil: '2021-01-01T00:00:00Z',
      }),
    );
    expect(expired).toMatchObject({ verdict: 'expired', headline: 'Genuine, but expired on 2021-01-01' });
    expect(expired.reading).toBeDefined();
    const early = await judgeJson(
      await issueOb3({
        issuer: byKey,
        validFrom: '2099-01-01T00:00:00Z',
        validUntil: '2199-01-01T00:00:00Z',
      }),
    );
    expect(early.verdict).toBe('not-yet-valid');
  });

  it('a term without meaning is invalid: the signature does not cover it', async () => {
    const credential = await issueOb3({ issuer: byKey });
    const report = await judgeJson({ ...credential, grade: 'A+' });
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'context')).toBe('fail undefined-term');
  });

  it('no proof is unchecked', async () => {
    const { proof: _proof, ...unsigned } = await issueOb3({ issuer: byKey });
    const report = await judgeJson(unsigned);
    expect(report.verdict).toBe('unchecked');
    expect(said(report, 'integrity')).toBe('unknown no-proof');
  });

  it('a set with one broken proof is invalid, whichever it is', async () => {
    const one = await issueOb3({ issuer: byKey });
    const good = one.proof as JsonObject;
    const bad = { ...good, created: '2025-05-05T00:00:00Z' };
    for (const proof of [
      [good, bad],
      [bad, good],
    ])
      expect((await judgeJson({ ...one, proof })).verdict).toBe('invalid');
    expect((await judgeJson({ ...one, proof: [good] })).verdict).toBe('verified');
    expect((await judgeJson({ ...one, proof: [] })).verdict).toBe('unchecked');
  });
});

describe('status', () => {
  it('a set bit revokes, or suspends, by the purpose of its list', async () => {
    for (const [statusPurpose, verdict] of [
      ['revocation', 'revoked'],
      ['suspension', 'suspended'],
    ] as const) {
      const list = await issueStatusList({ issuer: byKey, url: LIST, statusPurpose, revoked: [94] });
      const credential = await issueOb3({ issuer: byKey, status: statusEntry(LIST, 94, statusPurpose) });
      expect((await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: list })))).verdict).toBe(verdict);
    }
  });

  it('a list that cannot be had, is altered, or is out of date leaves it unchecked', async () => {
    const credential = await issueOb3({ issuer: byKey, status: statusEntry(LIST, 3) });
    const list = await issueStatusList({ issuer: byKey, url: LIST });
    const altered = { ...list, validFrom: '2024-01-01T00:00:00Z' };
    const old = await issueStatusList({ issuer: byKey, url: LIST, validUntil: '2021-01-01T00:00:00Z' });
    expect((await judgeJson(credential)).verdict).toBe('unchecked');
    expect(said(await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: altered }))), 'status')).toBe(
      'unknown status-list-not-sound',
    );
    expect(said(await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: old }))), 'status')).toBe(
      'unknown status-list-out-of-date',
    );
    expect((await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: list })))).verdict).toBe('verified');
  });

  it('an index outside the list, or a list for another purpose, decides nothing', async () => {
    const list = await issueStatusList({ issuer: byKey, url: LIST, size: 131_072 });
    const http = () => fakeHttp(jsonAnswers({ [LIST]: list }));
    const outside = await issueOb3({ issuer: byKey, status: statusEntry(LIST, 131_072) });
    expect(said(await judgeJson(outside, http()), 'status')).toBe('unknown status-index-outside');
    const other = await issueOb3({ issuer: byKey, status: statusEntry(LIST, 1, 'suspension') });
    expect(said(await judgeJson(other, http()), 'status')).toBe('unknown status-list-malformed');
  });

  it('every entry of several counts', async () => {
    const good = await issueStatusList({ issuer: byKey, url: LIST });
    const bad = await issueStatusList({ issuer: byKey, url: `${LIST}b`, revoked: [5] });
    const credential = await issueOb3({
      issuer: byKey,
      change: (unsigned) =>
        Object.assign(unsigned, { credentialStatus: [statusEntry(LIST, 5), statusEntry(`${LIST}b`, 5)] }),
    });
    const report = await judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: good, [`${LIST}b`]: bad })));
    expect(report.verdict).toBe('revoked');
  });

  it('a 1EdTech revocation list is asked', async () => {
    const credential = await issueOb3({ issuer: byKey, status: edTechStatus(LIST) });
    const id = String(credential.id);
    const revoked = fakeHttp(jsonAnswers({ [LIST]: revocationList1EdTech(LIST, byKey.id, [id]) }));
    expect((await judgeJson(credential, revoked)).verdict).toBe('revoked');
    const fine = fakeHttp(jsonAnswers({ [LIST]: revocationList1EdTech(LIST, byKey.id, ['urn:other']) }));
    expect((await judgeJson(credential, fine)).verdict).toBe('verified');
    const page = fakeHttp({ [LIST]: { body: '<html></html>' } });
    expect((await judgeJson(credential, page)).verdict).toBe('unchecked');
    const empty = fakeHttp({ [LIST]: { body: '{}' } });
    expect((await judgeJson(credential, empty)).verdict).toBe('unchecked');
  });

  it('a kind that is not known is unchecked', async () => {
    const credential = await issueOb3({
      issuer: byKey,
      status: { id: LIST, type: 'https://issuer.example/vocab#OwnStatus' },
    });
    const report = await judgeJson(credential);
    expect(report.verdict).toBe('unchecked');
    expect(said(report, 'status')).toBe('unknown status-unsupported');
  });
});
