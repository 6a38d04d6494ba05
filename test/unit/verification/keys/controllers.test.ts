import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { fakeHttp, jsonAnswers } from '../../../fixtures/http';
import { type FixtureIssuer, issueOb3, issuerDocuments, makeIssuer } from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

const GOOD = 'https://good.example/issuer';
const EVIL = 'https://evil.example/document';

let good: FixtureIssuer;
let forger: FixtureIssuer;

beforeAll(async () => {
  good = await makeIssuer({ did: GOOD, seed: 'good' });
  forger = await makeIssuer({ did: EVIL, seed: 'forger' });
});

/** A credential in the name of `victim`, signed with the forger's key under the name `method`. */
function forged(victim: string, method: string): Promise<JsonObject> {
  return issueOb3({
    issuer: forger,
    verificationMethod: method,
    change: (unsigned) =>
      Object.assign(unsigned, { issuer: { id: victim, type: ['Profile'], name: 'Good School' } }),
  });
}

function methodOf(id: string, controller: string): JsonObject {
  return { id, type: 'Multikey', controller, publicKeyMultibase: forger.key.publicKeyMultibase ?? '' };
}

describe('an https verification method', () => {
  it('is verified when the issuer’s own document lists it', async () => {
    const report = await judgeJson(
      await issueOb3({ issuer: good }),
      fakeHttp(jsonAnswers(issuerDocuments(good))),
    );
    expect(report.verdict).toBe('verified');
    expect(report.issuer?.domain).toBe('good.example');
  });

  it('in a document that only claims to be the issuer’s is asked of the issuer itself', async () => {
    const method = `${EVIL}#key-1`;
    const document = {
      id: GOOD,
      type: ['Profile'],
      verificationMethod: [methodOf(method, GOOD)],
      assertionMethod: [method],
    };
    const credential = await forged(GOOD, method);
    const answers = jsonAnswers(issuerDocuments(good), { [EVIL]: document });
    const report = await judgeJson(credential, fakeHttp(answers));
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'issuer-key')).toBe('fail key-not-for-this-use');
    const silent = await judgeJson(credential, fakeHttp(jsonAnswers({ [EVIL]: document })));
    expect(silent.verdict).toBe('unchecked');
  });

  it('that its controller does not list is invalid', async () => {
    const method = `${EVIL}#key-1`;
    const report = await judgeJson(
      await forged(GOOD, method),
      fakeHttp(jsonAnswers(issuerDocuments(good), { [method.split('#')[0] ?? '']: methodOf(method, GOOD) })),
    );
    expect(report.verdict).toBe('invalid');
  });
});

describe('a did:web verification method', () => {
  it('that names somebody else as its controller is not that party’s', async () => {
    const victim = await makeIssuer({ did: 'did:web:good.example', seed: 'victim' });
    const method = 'did:web:evil.example#key-1';
    const document = {
      id: 'did:web:evil.example',
      verificationMethod: [methodOf(method, victim.id)],
      assertionMethod: [method],
    };
    const answers = jsonAnswers(issuerDocuments(victim), {
      'https://evil.example/.well-known/did.json': document,
    });
    const report = await judgeJson(await forged(victim.id, method), fakeHttp(answers));
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'issuer-key')?.startsWith('fail')).toBe(true);
  });
});
