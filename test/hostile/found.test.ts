// What fuzzing has found, so that it stays mended.
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, type Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { verifyStatement } from '../../src/trust/federation/statement';
import { type FakeAnswer, fakeHttp, fakePorts, jsonAnswers } from '../fixtures/http';
import {
  edTechStatus,
  hostedOb2,
  issueOb3,
  makeIssuer,
  revocationList1EdTech,
  signedOb2,
} from '../fixtures/issuer';
import { Member } from '../unit/trust/registries/federation';
import { NOW } from '../unit/trust/world';
import { judgeJson, said } from '../unit/verification/judge-json';
import { paths } from './mutate';

const LIST = 'https://lists.example/1';
const GOOD = {
  id: 'https://badges.example/assertions/1',
  badgeUrl: 'https://badges.example/classes/1',
  issuerUrl: 'https://badges.example/issuers/1',
};

async function judgeText(text: string, answers: Record<string, FakeAnswer>): Promise<Report> {
  const bytes = new TextEncoder().encode(text);
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp(answers)));
  if (!report) throw new Error('no report');
  return report;
}

describe('an entry of a revocation list that names nobody', () => {
  // nobody can tell whom it means, so it might be this one
  const nameless: JsonObject[] = [{ revoked: true }, { id: '' }, { id: ['urn:1'] }];

  it('leaves it open in a list of 1EdTech', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'found' });
    const credential = await issueOb3({ issuer, status: edTechStatus(LIST) });
    const verdict = async (revoked: JsonObject[], more: string[] = []) => {
      const list = revocationList1EdTech(LIST, issuer.id, more);
      const entries = [...revoked, ...(list.revokedCredential as JsonObject[])];
      const served = jsonAnswers({ [LIST]: { ...list, revokedCredential: entries } });
      return (await judgeJson(credential, fakeHttp(served))).verdict;
    };
    expect(await verdict([{ id: 'urn:other' }])).toBe('verified');
    for (const each of nameless) {
      expect(await verdict([each])).toBe('unchecked');
      expect(await verdict([each], [String(credential.id)])).toBe('revoked');
    }
  });

  it('leaves it open in a list of Open Badges 2.0', async () => {
    const issuer = await makeIssuer({ did: GOOD.issuerUrl, keyType: 'RSA', seed: 'found' });
    const id = 'urn:uuid:a953081a-4bbc-4927-8653-7219bca00e3b';
    const keyUrl = 'https://badges.example/keys/1';
    const set = await signedOb2({ ...GOOD, issuer, id, keyUrl });
    const profile = { ...set.documents[GOOD.issuerUrl], revocationList: LIST };
    const verdict = async (revokedAssertions: (JsonObject | string)[]) => {
      const list = { type: 'RevocationList', id: LIST, revokedAssertions };
      const served = jsonAnswers(set.documents, { [GOOD.issuerUrl]: profile, [LIST]: list });
      return (await judgeText(set.jws, served)).verdict;
    };
    expect(await verdict(['urn:other', { uid: 'other' }])).toBe('verified');
    for (const each of nameless) {
      expect(await verdict([each])).toBe('unchecked');
      expect(await verdict([each, { id }])).toBe('revoked');
    }
  });
});

describe('JSON-LD without meaning beside a proof that is not over statements alone', () => {
  it('is told as such, and not as a question that could not be asked', async () => {
    const issuer = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'found' });
    const credential = await issueOb3({ issuer, suite: 'ecdsa-sd-2023' });
    const odd = await judgeJson({
      ...credential,
      'urn:mood': 'merry',
      type: ['VerifiableCredential', 'Award'],
    });
    expect(odd.verdict).toBe('invalid');
    expect(said(odd, 'context')).toBe('unknown moved-terms');
  });
});

describe('a copy of a hosted badge', () => {
  it('lends the host’s own no format', async () => {
    const { assertion, documents } = hostedOb2(GOOD);
    const copy = { ...assertion, '@context': 'https://w3id.org/openbadges/v1', type: 'Award' };
    const report = await judgeJson(copy, fakeHttp(jsonAnswers(documents)));
    expect(report).toMatchObject({ verdict: 'confirmed', format: 'ob2' });
  });
});

describe('a statement of a federation', () => {
  it('with blanks in its signature is none', async () => {
    const anchor = await Member.create('https://anchor.example');
    const statement = await anchor.sign(anchor.id, {});
    const expected = { iss: anchor.id, sub: anchor.id, now: NOW };
    const believed = async (jwt: string) => (await verifyStatement(jwt, [anchor.jwk], expected)).ok;
    expect(await believed(statement)).toBe(true);
    expect(await believed(`${statement.slice(0, -4)} ${statement.slice(-4)}`)).toBe(false);
  });
});

describe('a member that JSON-LD libraries lose', () => {
  it.each([
    ['eddsa-rdfc-2022', 'Ed25519', '2.0'],
    ['Ed25519Signature2020', 'Ed25519', '1.1'],
    ['ecdsa-sd-2023', 'P-256', '2.0'],
    ['bbs-2023', 'BLS12-381', '2.0'],
  ] as const)(
    'such as __proto__ is covered by no %s proof, and refused',
    async (suite, keyType, dataModel) => {
      const issuer = await makeIssuer({ did: 'did:key', keyType, seed: 'found' });
      const credential = await issueOb3({ issuer, suite, dataModel });
      const text = JSON.stringify(credential);
      expect((await judgeText(text, {})).verdict).toBe('verified');
      for (const value of ['{"@context":{"@vocab":"urn:"}}', '{"credentialStatus":null}', '"x"', 'null']) {
        const member = `"__proto__":${value},`;
        for (const before of [
          '"type":["AchievementSubject"]',
          '"proofPurpose":',
          '"name":"Harbour Institute"',
        ]) {
          expect(text).toContain(before);
          const report = await judgeText(text.replace(before, member + before), {});
          expect(report.verdict, `${value} before ${before}`).toBe('invalid');
          expect(said(report, 'context')).toBe('fail undefined-term');
        }
      }
    },
  );

  it.each(['eddsa-rdfc-2022', 'ecdsa-sd-2023'] as const)(
    'such as a keyword out of place is refused: %s',
    async (suite) => {
      const keyType = suite === 'ecdsa-sd-2023' ? 'P-256' : 'Ed25519';
      const issuer = await makeIssuer({ did: 'did:key', keyType, seed: 'found' });
      const credential = await issueOb3({ issuer, suite });
      const subject = credential.credentialSubject as JsonObject;
      const proof = credential.proof as JsonObject;
      for (const keyword of [
        '@container',
        '@vocab',
        '@default',
        '@embed',
        '@preserve',
        '@json',
        '@base',
        '@protected',
      ]) {
        const member = { [keyword]: { name: 'Master of Ceremonies' } };
        for (const odd of [
          { ...credential, ...member },
          { ...credential, credentialSubject: { ...subject, ...member } },
          { ...credential, proof: { ...proof, ...member } },
        ]) {
          const report = await judgeJson(odd);
          expect(report.verdict, keyword).toBe('invalid');
          expect(said(report, 'context')).toBe('fail undefined-term');
        }
      }
      // in maps it has a meaning: left open
      expect((await judgeJson({ ...credential, '@none': 'x' })).verdict).toBe('unchecked');
    },
  );

  it('such as an empty value or set makes a reader pass over what stands beside it, and is refused', async () => {
    for (const [suite, keyType] of [
      ['eddsa-rdfc-2022', 'Ed25519'],
      ['ecdsa-sd-2023', 'P-256'],
    ] as const) {
      const issuer = await makeIssuer({ did: 'did:key', keyType, seed: 'found' });
      const credential = await issueOb3({ issuer, suite });
      const nodes = paths(credential).filter(([first]) => first !== '@context');
      for (const path of nodes) {
        for (const [keyword, value] of [
          ['@set', null],
          ['@list', null],
          ['@value', []],
          ['@value', null],
        ] as const) {
          const odd = structuredClone(credential);
          const node = path.reduce<Json>(
            (at, step) => (at as Record<string | number, Json>)[step] ?? null,
            odd,
          );
          if (!isObject(node)) continue;
          node[keyword] = value as Json;
          expect((await judgeJson(odd)).verdict, `${keyword} in ${path.join('/')}`).not.toBe('verified');
        }
      }
    }
  });

  it('is none in a JSON literal, which is covered whatever its members are called', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'found' });
    const terms = { raw: { '@id': 'https://issuer.example/terms#raw', '@type': '@json' } };
    const change = (unsigned: JsonObject) => {
      unsigned['@context'] = [...(unsigned['@context'] as string[]), terms];
      unsigned.raw = { '@vocab': 'x', properties: { '@value': {}, name: {} }, list: [{ '@set': [], id: 1 }] };
    };
    const credential = await issueOb3({ issuer, change });
    expect((await judgeJson(credential)).verdict).toBe('verified');
    const raw = credential.raw as JsonObject;
    for (const other of [
      { ...raw, '@vocab': 'y' },
      { ...raw, properties: { '@value': {} } },
      { ...raw, '@base': 1 },
    ])
      expect((await judgeJson({ ...credential, raw: other })).verdict).toBe('invalid');
  });

  it('makes a vocabulary unusable', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'found' });
    const url = 'https://issuer.example/terms.json';
    const terms = { '@context': { mood: 'https://issuer.example/terms#mood' } };
    const change = (unsigned: JsonObject) => {
      unsigned['@context'] = [...(unsigned['@context'] as string[]), url];
      unsigned.mood = 'merry';
    };
    const text = JSON.stringify(await issueOb3({ issuer, change, documents: { [url]: terms } }));
    const served = (body: string) =>
      judgeText(text, { [url]: { body, headers: { 'content-type': 'application/json' } } });
    expect((await served(JSON.stringify(terms))).verdict).toBe('verified');
    const odd = JSON.stringify(terms).replace('"mood"', '"__proto__":{"@vocab":"urn:"},"mood"');
    expect((await served(odd)).verdict).toBe('unchecked');
  });
});
