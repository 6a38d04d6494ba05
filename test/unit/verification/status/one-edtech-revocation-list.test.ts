import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { fakeHttp } from '../../../fixtures/http';
import {
  edTechStatus,
  type FixtureIssuer,
  issueOb3,
  makeIssuer,
  revocationList1EdTech,
} from '../../../fixtures/issuer';
import { judgeJson } from '../judge-json';

const LIST = 'https://issuer.example/revoked';

let issuer: FixtureIssuer;
let credential: JsonObject;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: '1EdTech list' });
  credential = await issueOb3({ issuer, status: edTechStatus(LIST) });
});

async function verdictWith(list: JsonObject): Promise<string> {
  return (await judgeJson(credential, fakeHttp({ [LIST]: { json: list } }))).verdict;
}

describe('1EdTechRevocationList', () => {
  it('says which credentials were withdrawn, under either spelling of the member', async () => {
    const own = String(credential.id);
    expect(await verdictWith(revocationList1EdTech(LIST, issuer.id, []))).toBe('verified');
    expect(await verdictWith(revocationList1EdTech(LIST, issuer.id, [own]))).toBe('revoked');
    const plural = { id: LIST, revokedCredential: [], revokedCredentials: [{ id: own }] };
    expect(await verdictWith(plural)).toBe('revoked');
    expect(await verdictWith({ id: LIST, issuer: issuer.id })).toBe('verified');
  });

  it.each<[string, JsonObject]>([
    ['an error with an id', { id: 'err-1', message: 'rate limited' }],
    ['a Profile', { id: 'https://issuer.example/', type: 'Profile', name: 'School' }],
    ['a list of nothing', { id: LIST, type: '1EdTechRevocationList', revokedCredential: null }],
    ['the list of another issuer', revocationList1EdTech(LIST, 'did:web:else.example', [])],
    ['an entry that names nobody', { id: LIST, revokedCredential: [{}] }],
  ])('%s decides nothing', async (_what, list) => {
    expect(await verdictWith(list)).toBe('unchecked');
  });
});
