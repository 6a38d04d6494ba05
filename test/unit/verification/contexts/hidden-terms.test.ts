import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { fakeHttp, jsonAnswers } from '../../../fixtures/http';
import {
  type FixtureIssuer,
  issueOb3,
  issueStatusList,
  makeIssuer,
  statusEntry,
} from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

const LIST = 'https://issuer.example/status/1';
const CRED = 'https://www.w3.org/2018/credentials#';

let issuer: FixtureIssuer;
let revoked: JsonObject;
let list: JsonObject;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'hidden' });
  list = await issueStatusList({ issuer, url: LIST, revoked: [9] });
  revoked = await issueOb3({ issuer, status: statusEntry(LIST, 9) });
});

/** Spells a term otherwise, with a context of the attacker's own that gives the new spelling its meaning. */
function respelt(credential: JsonObject, term: string, definition: JsonObject | string): JsonObject {
  const { [term]: value = null, ...rest } = credential;
  const contexts = Array.isArray(credential['@context']) ? credential['@context'] : [];
  return { ...rest, '@context': [...contexts, { hidden: definition }], hidden: value };
}

describe('terms spelt otherwise', () => {
  const http = () => fakeHttp(jsonAnswers({ [LIST]: list }));

  it('the credential is revoked before the attack', async () => {
    expect((await judgeJson(revoked, http())).verdict).toBe('revoked');
  });

  it('cannot hide a status', async () => {
    const attack = respelt(revoked, 'credentialStatus', { '@id': `${CRED}credentialStatus`, '@type': '@id' });
    const report = await judgeJson(attack, http());
    expect(report.verdict).toBe('invalid');
  });

  it('cannot hide an end of validity', async () => {
    const expired = await issueOb3({
      issuer,
      validFrom: '2020-01-01T00:00:00Z',
      validUntil: '2021-01-01T00:00:00Z',
    });
    expect((await judgeJson(expired)).verdict).toBe('expired');
    const attack = respelt(expired, 'validUntil', {
      '@id': `${CRED}validUntil`,
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    });
    expect((await judgeJson(attack)).verdict).toBe('invalid');
  });

  it('cannot be slipped in through a context that is fetched', async () => {
    const url = 'https://attacker.example/context';
    const { credentialStatus = null, ...rest } = revoked;
    const contexts = Array.isArray(revoked['@context']) ? revoked['@context'] : [];
    const attack = { ...rest, '@context': [...contexts, url], hidden: credentialStatus };
    const context = { '@context': { hidden: { '@id': `${CRED}credentialStatus`, '@type': '@id' } } };
    const report = await judgeJson(attack, fakeHttp(jsonAnswers({ [LIST]: list, [url]: context })));
    expect(report.verdict).toBe('invalid');
  });

  it('a harmless context of the issuer’s own is fetched, told and believed', async () => {
    const url = 'https://issuer.example/context';
    const context = { '@context': { mood: 'https://issuer.example/vocab#mood' } };
    const credential = await issueOb3({
      issuer,
      change: (unsigned) => {
        const contexts = Array.isArray(unsigned['@context']) ? unsigned['@context'] : [];
        Object.assign(unsigned, {
          '@context': [...contexts, { mood: 'https://issuer.example/vocab#mood' }],
          mood: 'merry',
        });
      },
    });
    expect((await judgeJson(credential)).verdict).toBe('verified');
    const contexts = Array.isArray(credential['@context']) ? credential['@context'].slice(0, -1) : [];
    const byUrl = { ...credential, '@context': [...contexts, url] };
    const report = await judgeJson(byUrl, fakeHttp(jsonAnswers({ [url]: context })));
    expect(said(report, 'context')).toBe('warn vocabulary-fetched');
    expect((await judgeJson(byUrl)).verdict).toBe('unchecked');
  });
});
