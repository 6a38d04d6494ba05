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

  describe('without any context of the attacker’s', () => {
    const spelt = (name: string) => `${CRED}${name}`;

    async function expired(): Promise<JsonObject> {
      return issueOb3({ issuer, validFrom: '2020-01-01T00:00:00Z', validUntil: '2021-01-01T00:00:00Z' });
    }

    it('whole addresses for keys cannot hide an end, nor behind a decoy', async () => {
      const { validUntil = null, ...rest } = await expired();
      const value = { '@value': validUntil, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' };
      for (const decoy of [
        {},
        { validUntil: null },
        { validUntil: [] },
        { evidence: [rest.evidence ?? null] },
      ]) {
        const report = await judgeJson({ ...rest, ...decoy, [spelt('validUntil')]: value });
        expect(said(report, 'context'), JSON.stringify(decoy)).toBe('fail renamed-term');
        expect(report.verdict).toBe('invalid');
      }
    });

    it('whole addresses for keys cannot hide a status', async () => {
      const { credentialStatus, ...rest } = revoked;
      const { statusPurpose, ...entry } = credentialStatus as JsonObject;
      for (const decoy of [{}, { credentialStatus: [] }]) {
        const attack = {
          ...rest,
          ...decoy,
          [spelt('credentialStatus')]: { ...entry, statusPurpose } as JsonObject,
        };
        expect((await judgeJson(attack, http())).verdict).toBe('invalid');
      }
    });

    it('keywords that move properties about are not followed', async () => {
      const { validUntil = null, ...rest } = await expired();
      const attack = { ...rest, '@included': [{ id: rest.id ?? '', type: rest.type ?? [], validUntil }] };
      const report = await judgeJson(attack);
      expect(said(report, 'context')).toBe('unknown moved-terms');
      expect(report.verdict).toBe('unchecked');
    });

    it('the credential’s own id cannot take its properties elsewhere', async () => {
      const credential = await issueOb3({
        issuer,
        validFrom: '2020-01-01T00:00:00Z',
        validUntil: '2021-01-01T00:00:00Z',
        change: (unsigned) =>
          Object.assign(unsigned, { refreshService: { id: unsigned.id, type: '1EdTechCredentialRefresh' } }),
      });
      const { validUntil = null, refreshService, ...rest } = credential;
      const moved = { ...(refreshService as JsonObject), validUntil };
      // with the credential's type the word has its meaning there, and the signature holds
      const typed = { ...moved, type: ['1EdTechCredentialRefresh', 'VerifiableCredential'] };
      expect((await judgeJson(credential)).verdict).toBe('expired');
      for (const elsewhere of [moved, typed]) {
        expect((await judgeJson({ ...rest, refreshService: elsewhere })).verdict).toBe('invalid');
      }
    });

    it('a proof cannot hide its own end', async () => {
      const credential = await issueOb3({ issuer, extra: { expires: '2025-06-01T00:00:00Z' } });
      const { expires = null, ...proof } = credential.proof as JsonObject;
      const value = { '@value': expires, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' };
      const attack = { ...credential, proof: { ...proof, 'https://w3id.org/security#expiration': value } };
      expect((await judgeJson(attack)).verdict).toBe('invalid');
    });
  });
});
