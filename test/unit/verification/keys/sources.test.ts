import { createSign, generateKeyPairSync } from 'node:crypto';
import { encode } from 'base58-universal';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
import {
  chainProof,
  type FixtureIssuer,
  issueJwt,
  issueOb3,
  issuerDocuments,
  makeIssuer,
  selfSigned,
  signDocument,
  unsignedOb3,
} from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

async function judge(issuer: FixtureIssuer, change: (document: JsonObject) => JsonObject = (same) => same) {
  const documents = Object.fromEntries(
    Object.entries(issuerDocuments(issuer)).map(([url, document]) => [url, change(document)]),
  );
  return judgeJson(await issueOb3({ issuer }), fakeHttp(jsonAnswers(documents)));
}

describe('did:web', () => {
  it.each([
    ['did:web:issuer.example', 'https://issuer.example/.well-known/did.json'],
    ['did:web:issuer.example%3A8443', 'https://issuer.example:8443/.well-known/did.json'],
    ['did:web:issuer.example:schools:harbour', 'https://issuer.example/schools/harbour/did.json'],
  ])('%s is asked at %s', async (did, url) => {
    const issuer = await makeIssuer({ did });
    expect(issuer.documentUrl).toBe(url);
    const report = await judge(issuer);
    expect(report.verdict).toBe('verified');
    expect(report.issuer?.domain).toBe('issuer.example');
  });

  it.each([
    'did:web:issuer.example:..:other',
    'did:web:issuer.example%2Fother',
    'did:web:user@issuer.example',
    'did:web:',
  ])('%s is no address', async (did) => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example' });
    const forged = {
      ...issuer,
      id: did,
      verificationMethod: `${did}#key-0`,
      didDocument: { ...issuer.didDocument, id: did },
    };
    const http = fakeHttp(jsonAnswers({ 'https://issuer.example/.well-known/did.json': forged.didDocument }));
    const report = await judgeJson(await issueOb3({ issuer: forged }), http);
    expect(report.verdict).not.toBe('verified');
  });

  it('finds a method written relative to its document, as a JWK, or only embedded where it is used', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example' });
    const method = {
      id: '#key-0',
      type: 'JsonWebKey',
      controller: issuer.id,
      publicKeyJwk: issuer.key.publicJwk,
    };
    const relative = await judge(issuer, (document) => ({
      ...document,
      verificationMethod: [method],
      assertionMethod: ['#key-0'],
    }));
    expect(relative.verdict).toBe('verified');
    const embedded = await judge(issuer, ({ verificationMethod: _none, ...document }) => ({
      ...document,
      assertionMethod: [method],
    }));
    expect(embedded.verdict).toBe('verified');
  });

  it('refuses a key that was withdrawn, and one that had ended when it signed', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example' });
    const withTerms = (terms: JsonObject) => (document: JsonObject) => ({
      ...document,
      verificationMethod: [{ ...(document.verificationMethod as JsonObject[])[0], ...terms }],
    });
    const revoked = await judge(issuer, withTerms({ revoked: '2025-06-01T00:00:00Z' }));
    expect(said(revoked, 'issuer-key')).toBe('fail key-revoked');
    const ended = await judge(issuer, withTerms({ expires: '2020-01-01T00:00:00Z' }));
    expect(said(ended, 'proof-terms')).toBe('fail key-expired');
    for (const terms of [{ expires: '2099-01-01T00:00:00Z' }, { revoked: '2099-01-01T00:00:00Z' }])
      expect((await judge(issuer, withTerms(terms))).verdict).toBe('verified');
    expect(said(await judge(issuer, withTerms({ revoked: true })), 'issuer-key')).toBe('fail key-revoked');
    const unreadable = await judge(issuer, withTerms({ expires: 'soon' }));
    expect(said(unreadable, 'issuer-key')).toBe('unknown key-terms-unreadable');
  });

  it('holds the end of a key against a token’s date as well', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example', keyType: 'P-256' });
    const [url = '', document = {}] = Object.entries(issuerDocuments(issuer))[0] ?? [];
    const [method] = document.verificationMethod as JsonObject[];
    const judgeToken = async (expires: string, iat: number) => {
      const jwt = await issueJwt({ issuer, changePayload: (payload) => Object.assign(payload, { iat }) });
      const told = { ...document, verificationMethod: [{ ...method, expires }] };
      const ports = fakePorts(fakeHttp(jsonAnswers({ [url]: told })));
      const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, ports);
      return report && said(report, 'issuer-key');
    };
    const signedIn2025 = Date.parse('2025-03-01T09:00:00Z') / 1000;
    expect(await judgeToken('2025-02-01T00:00:00Z', signedIn2025)).toBe('fail key-expired');
    expect(await judgeToken('2025-04-01T00:00:00Z', signedIn2025)).toBe('pass bound-did-web');
  });

  it('tells a key of another kind, and a host that answers with an error, from a forgery', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example' });
    const { verificationMethod: methods = [] } = issuer.didDocument ?? {};
    const [method] = methods as JsonObject[];
    const { publicKeyMultibase: _key, ...bare } = method ?? {};
    const hex = { ...bare, type: 'EcdsaSecp256k1VerificationKey2019', publicKeyHex: '02b97c' };
    const other = await judge(issuer, (document) => ({ ...document, verificationMethod: [hex] }));
    expect(said(other, 'issuer-key')).toBe('unknown key-kind-unsupported');
    const failing = await judge(issuer, () => ({ error: 'rate limited' }));
    expect(said(failing, 'issuer-key')).toBe('unknown key-unavailable');
    const foreign = await judge(issuer, (document) => ({ ...document, id: 'did:web:else.example' }));
    expect(foreign.verdict).toBe('invalid');
  });

  it('takes no key that its controller publishes with its private half, or for encryption', async () => {
    const issuer = await makeIssuer({ did: 'did:web:issuer.example' });
    const method = { id: '#key-0', type: 'JsonWebKey', controller: issuer.id };
    for (const publicKeyJwk of [issuer.key.privateJwk, { ...issuer.key.publicJwk, use: 'enc' }]) {
      const report = await judge(issuer, (document) => ({
        ...document,
        verificationMethod: [{ ...method, publicKeyJwk }],
        assertionMethod: ['#key-0'],
      }));
      expect(report.verdict).toBe('unchecked');
    }
  });
});

describe('did:key', () => {
  /** P-521, which the fixtures issue nothing with. */
  async function tokenBy(multicodec: number[], named = 'P-521') {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: named });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const sign = 2 + ((Buffer.from(y, 'base64url').at(-1) ?? 0) & 1);
    const raw = Uint8Array.from([...multicodec, sign, ...Buffer.from(x, 'base64url')]);
    const id = `did:key:z${encode(raw)}`;
    const payload = { ...unsignedOb3({ issuer: { id } as FixtureIssuer }), iat: 1_740_000_000 };
    const parts = [{ alg: 'ES512', typ: 'vc+jwt', kid: `${id}#z${encode(raw)}` }, payload];
    const text = parts.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.');
    const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return `${text}.${createSign('SHA512').update(text).sign(key).toString('base64url')}`;
  }

  it('holds a P-521 key, and says so when it holds one of a kind that we lack', async () => {
    const judgeToken = async (jwt: string) =>
      (await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp())))[0];
    expect((await judgeToken(await tokenBy([0x82, 0x24])))?.verdict).toBe('verified');
    const rsa = await judgeToken(await tokenBy([0x85, 0x24]));
    expect(rsa && said(rsa, 'issuer-key')).toBe('unknown key-kind-unsupported');
    const none = await judgeToken(await tokenBy([0x01, 0x02]));
    expect(none && said(none, 'issuer-key')).toBe('fail key-unreadable');
  });
});

describe('did:jwk', () => {
  it.each(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)('carries a %s key for tokens', async (keyType) => {
    const issuer = await makeIssuer({ did: 'did:jwk', keyType });
    const bytes = new TextEncoder().encode(await issueJwt({ issuer }));
    const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp()));
    expect(report?.verdict).toBe('verified');
    expect(report?.issuer?.domain).toBeUndefined();
  });
});

describe('a Profile at an https address', () => {
  it('that names a purpose for its keys means no other', async () => {
    const id = 'https://good.example/profile';
    const issuer = await makeIssuer({ did: id });
    const { assertionMethod: _all, authentication: _too, ...document } = issuer.didDocument ?? {};
    const judged = async (members: JsonObject) =>
      judgeJson(await issueOb3({ issuer }), fakeHttp(jsonAnswers({ [id]: { ...document, id, ...members } })));
    expect((await judged({})).verdict).toBe('verified');
    for (const purpose of ['authentication', 'keyAgreement']) {
      const report = await judged({ [purpose]: [issuer.verificationMethod] });
      expect(said(report, 'issuer-key')).toBe('fail key-not-for-this-use');
    }
  });

  it('that sends whoever asks elsewhere shows who answered', async () => {
    const id = 'https://good.example/go?to=evil';
    const issuer = await makeIssuer({ did: id });
    const http = fakeHttp({
      [id]: { body: JSON.stringify(issuer.didDocument), url: 'https://evil.example/profile' },
    });
    const report = await judgeJson(await issueOb3({ issuer }), http);
    expect(report.issuer?.domain).toBe('evil.example');
  });
});

describe('a token by an issuer with an https id', () => {
  const ISSUER = 'https://issuer.example/school';
  const KEY = 'https://issuer.example/keys/1';
  const METADATA = 'https://issuer.example/.well-known/jwt-vc-issuer/school';
  let issuer: FixtureIssuer;

  beforeAll(async () => {
    issuer = await makeIssuer({ did: ISSUER, keyType: 'P-256', seed: 'published' });
  });

  async function judgeToken(kid: string, documents: Record<string, JsonObject>) {
    const bytes = new TextEncoder().encode(await issueJwt({ issuer, header: { kid } }));
    const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp(jsonAnswers(documents))));
    if (!report) throw new Error('no report');
    return report;
  }

  it('is verified with the key at the address that its Profile names', async () => {
    const profile = { id: ISSUER, type: ['Profile'], name: 'School', publicKey: KEY };
    const documents = { [KEY]: issuer.key.publicJwk, [ISSUER]: profile };
    const report = await judgeToken(KEY, documents);
    expect(report.verdict).toBe('verified');
    expect(report.issuer?.domain).toBe('issuer.example');
  });

  it('is intact and nobody’s when no Profile names the address', async () => {
    for (const profile of [undefined, { id: ISSUER, type: ['Profile'], name: 'School' }]) {
      const documents = { [KEY]: issuer.key.publicJwk, ...(profile ? { [ISSUER]: profile } : {}) };
      const report = await judgeToken(KEY, documents);
      expect(said(report, 'integrity')).toBe('pass unaltered');
      expect(said(report, 'issuer-key')).toBe('unknown key-named-by-nobody');
      expect(report.verdict).toBe('unchecked');
    }
  });

  it('is verified with the keys of its JWT VC issuer metadata, not with another’s', async () => {
    const jwks = { keys: [{ ...issuer.key.publicJwk, kid: 'one' }] };
    expect((await judgeToken('one', { [METADATA]: { issuer: ISSUER, jwks } })).verdict).toBe('verified');
    expect((await judgeToken('two', { [METADATA]: { issuer: ISSUER, jwks } })).verdict).toBe('unchecked');
    const foreign = { issuer: 'https://issuer.example/other', jwks };
    expect((await judgeToken('one', { [METADATA]: foreign })).verdict).toBe('unchecked');
    const apart = { [METADATA]: { issuer: ISSUER, jwks_uri: KEY }, [KEY]: jwks };
    expect((await judgeToken('one', apart)).verdict).toBe('verified');
  });

  it('with a certificate in its header alone is intact and nobody’s', async () => {
    const x5c = [
      selfSigned({
        key: issuer.key,
        organisation: 'School',
        notBefore: '2024-01-01T00:00:00Z',
        notAfter: '2029-01-01T00:00:00Z',
      }),
    ];
    const jwt = await issueJwt({ issuer, keyIn: 'jwk', header: { jwk: null, x5c } });
    const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(fakeHttp()));
    expect(report && said(report, 'integrity')).toBe('pass unaltered');
    expect(report && said(report, 'issuer-key')).toBe('unknown key-carried-by-credential');
  });
});

describe('several proofs', () => {
  let issuer: FixtureIssuer;
  let witness: FixtureIssuer;

  beforeAll(async () => {
    issuer = await makeIssuer({ did: 'did:key', seed: 'several' });
    witness = await makeIssuer({ did: 'did:key', seed: 'witness' });
  });

  it('a chain holds when the later proof covers the earlier one', async () => {
    const first = await issueOb3({ issuer, extra: { id: 'urn:uuid:8b1f9a3c-5a70-4b0e-a9b1-1d9a38d1c001' } });
    const chained = await chainProof(first, witness);
    expect((await judgeJson(chained)).verdict).toBe('verified');
    const [one, two] = chained.proof as JsonObject[];
    const swapped = { ...chained, proof: [{ ...one, created: '2025-03-02T09:00:00Z' }, two ?? {}] };
    expect((await judgeJson(swapped)).verdict).toBe('invalid');
  });

  it('of which the issuer’s own is of a kind that we lack leave it open, whatever a stranger signed', async () => {
    const { proof, ...unsecured } = await issueOb3({ issuer });
    const own = { ...(proof as JsonObject), cryptosuite: 'ml-dsa-44-jcs-2025' };
    const foreign = await signDocument(unsecured, witness);
    const report = await judgeJson({ ...unsecured, proof: [own, foreign.proof ?? null] });
    expect(report.verdict).toBe('unchecked');
  });

  it('a stranger’s proof alone is not the issuer’s, and beside it changes nothing', async () => {
    const own = await issueOb3({ issuer });
    const { proof, ...unsecured } = own;
    const foreign = await signDocument(unsecured, witness);
    expect((await judgeJson({ ...unsecured, proof: foreign.proof ?? null })).verdict).toBe('invalid');
    const both = { ...unsecured, proof: [proof ?? null, foreign.proof ?? null] };
    expect((await judgeJson(both)).verdict).toBe('verified');
  });
});
