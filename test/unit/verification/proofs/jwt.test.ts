import { createHmac, createPrivateKey, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { type FakeHttp, fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
import {
  type FixtureIssuer,
  issueJwt,
  issuerDocuments,
  makeIssuer,
  signedOb2,
  signJws,
  unsignedOb3,
} from '../../../fixtures/issuer';
import { said } from '../judge-json';

async function judge(jwt: string, http: FakeHttp = fakeHttp()): Promise<Report> {
  const [report] = await reportOnBytes('test', new TextEncoder().encode(jwt), {}, fakePorts(http));
  if (!report) throw new Error('no report');
  return report;
}

function withHeader(jwt: string, header: object, signature?: string): string {
  const [, payload = '', old = ''] = jwt.split('.');
  return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.${signature ?? old}`;
}

/** Signed with the issuer's own key, whatever the header says: the library does not sign what it does not know. */
function signedByHand(header: object, payload: string): string {
  const text = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}`;
  const key = createPrivateKey({ key: { ...byKey.key.privateJwk }, format: 'jwk' });
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

let byKey: FixtureIssuer;
let byWeb: FixtureIssuer;

beforeAll(async () => {
  byKey = await makeIssuer({ did: 'did:key', seed: 'jwt' });
  byWeb = await makeIssuer({ did: 'did:web:issuer.example', keyType: 'RSA', seed: 'jwt rsa' });
});

describe('a credential as a JWT', () => {
  it.each(['Ed25519', 'P-256', 'P-384'] as const)(
    'is verified with a %s key, in each of its shapes',
    async (keyType) => {
      const issuer = await makeIssuer({ did: 'did:key', keyType, seed: `jwt ${keyType}` });
      for (const shape of ['ob3', 'vc-claim', 'vc-jose'] as const) {
        expect((await judge(await issueJwt({ issuer, shape }))).verdict).toBe('verified');
      }
    },
  );

  it('is verified with an RSA key that did:web publishes, and unchecked without it', async () => {
    const jwt = await issueJwt({ issuer: byWeb });
    expect(await judge(jwt, fakeHttp(jsonAnswers(issuerDocuments(byWeb))))).toMatchObject({
      verdict: 'verified',
      proof: 'RS256',
    });
    expect((await judge(jwt)).verdict).toBe('unchecked');
  });

  it('with a key that only its header carries is intact and nobody’s', async () => {
    const report = await judge(await issueJwt({ issuer: byWeb, keyIn: 'jwk' }));
    expect(report.verdict).toBe('unchecked');
    expect(said(report, 'integrity')).toBe('pass unaltered');
    expect(said(report, 'issuer-key')).toBe('unknown key-carried-by-credential');
  });

  it('with a changed payload is invalid', async () => {
    const [header, payload = '', signature] = (await issueJwt({ issuer: byKey })).split('.');
    const changed = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replace('lathe', 'laser'),
    ).toString('base64url');
    expect((await judge(`${header}.${changed}.${signature}`)).verdict).toBe('invalid');
  });

  it('by somebody else than its issuer is invalid', async () => {
    const stranger = await makeIssuer({ did: 'did:key', seed: 'stranger' });
    const jwt = await issueJwt({
      issuer: stranger,
      changePayload: (payload) => Object.assign(payload, { iss: byKey.id, issuer: byKey.id }),
    });
    const report = await judge(jwt);
    expect(said(report, 'issuer-key')).toBe('fail signed-by-another');
    expect(report.verdict).toBe('invalid');
  });
});

describe('tricks with tokens', () => {
  it('the algorithm none is refused', async () => {
    const jwt = withHeader(
      await issueJwt({ issuer: byKey }),
      { alg: 'none', kid: byKey.verificationMethod },
      '',
    );
    expect(said(await judge(jwt), 'integrity')).toBe('fail algorithm-refused');
  });

  it('HMAC with the public key as secret is refused', async () => {
    const [, payload] = (await issueJwt({ issuer: byKey })).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: byKey.verificationMethod })).toString(
      'base64url',
    );
    const secret = Buffer.from(String(byKey.key.publicJwk.x), 'base64url');
    const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
    expect(said(await judge(`${header}.${payload}.${signature}`), 'integrity')).toBe(
      'fail algorithm-refused',
    );
  });

  it('an algorithm of another kind than the key is refused', async () => {
    const jwt = withHeader(await issueJwt({ issuer: byKey }), {
      alg: 'ES256',
      kid: byKey.verificationMethod,
    });
    expect(said(await judge(jwt), 'integrity')).toBe('fail key-of-wrong-kind');
  });

  it('a critical header we do not know is refused', async () => {
    const [, payload = ''] = (await issueJwt({ issuer: byKey })).split('.');
    const header = { alg: 'EdDSA', kid: byKey.verificationMethod };
    expect((await judge(signedByHand(header, payload))).verdict).toBe('verified');
    const critical = await judge(
      signedByHand({ ...header, crit: ['limits'], limits: 'staff only' }, payload),
    );
    expect(said(critical, 'integrity')).toBe('fail critical-header');
    expect(critical.verdict).toBe('invalid');
  });

  it.each([
    ['iss', { iss: 'did:key:z6MkvRQ7bnwBVzwozkkbasYzntpfnWJBsHfB1EfWFeFErgoy' }],
    ['jti', { jti: 'urn:uuid:another' }],
    ['exp', { exp: 4_000_000_000 }],
    ['nbf', { nbf: 1 }],
  ])('%s that contradicts the credential is refused', async (claim, change) => {
    const jwt = await issueJwt({ issuer: byKey, changePayload: (payload) => Object.assign(payload, change) });
    const report = await judge(jwt);
    expect(report.verdict).toBe('invalid');
    expect(report.checks.find((check) => check.id === 'integrity')).toMatchObject({
      reason: 'claims-differ',
      params: { claim },
    });
  });
});

describe('the dates of a token and of its credential', () => {
  const seconds = (text: string) => Date.parse(text) / 1000;

  it.each<[string, JsonObject, string]>([
    ['ends sooner', { exp: seconds('2030-01-01T00:00:00Z') }, 'verified'],
    ['ended', { exp: seconds('2026-01-01T00:00:00Z') }, 'expired'],
    ['ends later', { exp: seconds('2040-01-01T00:00:00Z') }, 'verified'],
    ['begins later', { nbf: seconds('2025-06-01T00:00:00Z') }, 'verified'],
    ['has not begun', { nbf: seconds('2027-01-01T00:00:00Z') }, 'not-yet-valid'],
  ])('may differ in VC-JOSE: one that %s', async (_what, claims, verdict) => {
    const changePayload = (payload: JsonObject) => Object.assign(payload, claims);
    const jwt = await issueJwt({ issuer: byKey, shape: 'vc-jose', changePayload });
    expect((await judge(jwt)).verdict).toBe(verdict);
  });

  it('do not make a lapsed credential last', async () => {
    const jwt = await issueJwt({
      issuer: byKey,
      shape: 'vc-jose',
      validUntil: '2026-01-01T00:00:00Z',
      changePayload: (payload) => Object.assign(payload, { exp: seconds('2040-01-01T00:00:00Z') }),
    });
    expect((await judge(jwt)).verdict).toBe('expired');
  });

  it('are the same beside a `vc` claim', async () => {
    const changePayload = (payload: JsonObject) => Object.assign(payload, { exp: 4_000_000_000 });
    const jwt = await issueJwt({ issuer: byKey, shape: 'vc-claim', changePayload });
    expect(said(await judge(jwt), 'integrity')).toBe('fail claims-differ');
  });
});

describe('what a token is for', () => {
  it('is one credential, and one only', async () => {
    const beside = await issueJwt({
      issuer: byKey,
      shape: 'vc-jose',
      changePayload: (payload) => Object.assign(payload, { vc: unsignedOb3({ issuer: byKey }) }),
    });
    const both = await issueJwt({
      issuer: byKey,
      shape: 'vc-claim',
      changePayload: (payload) => Object.assign(payload, { vp: {} }),
    });
    // a payload of VC-JOSE-COSE has no `vc` claim (section 3.1.3)
    const misnamed = await issueJwt({ issuer: byKey, shape: 'vc-claim', header: { typ: 'vc+jwt' } });
    for (const jwt of [beside, both, misnamed]) {
      const report = await judge(jwt);
      expect(said(report, 'container')).toBe('fail jwt-two-credentials');
      expect(report.verdict).toBe('invalid');
    }
  });

  it.each(['kb+jwt', 'statuslist+jwt', 'application/dpop+jwt', 'KB+JWT'])(
    'is no credential when it is %s',
    async (typ) => {
      const report = await judge(await issueJwt({ issuer: byKey, shape: 'vc-jose', header: { typ } }));
      expect(report.verdict).toBe('unchecked');
    },
  );

  it.each(['vc+jwt', 'application/vc+jwt', 'vc+ld+json+jwt', 'vc-ld+jwt', 'JWT'])(
    'is a credential when it is %s',
    async (typ) => {
      const report = await judge(await issueJwt({ issuer: byKey, shape: 'vc-jose', header: { typ } }));
      expect(report.verdict).toBe('verified');
    },
  );
});

describe('an SD-JWT', () => {
  const disclosure = (name: string, value: string) =>
    Buffer.from(JSON.stringify(['salt', name, value])).toString('base64url');
  const digest = async (text: string) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64url');

  it('shows what was signed and refuses what was not', async () => {
    const shown = disclosure('degree', 'Bachelor');
    const hidden = disclosure('grade', 'C');
    const payload = {
      vct: 'https://issuer.example/degree',
      iss: byKey.id,
      _sd_alg: 'sha-256',
      _sd: [await digest(shown), await digest(hidden)],
    };
    const jws = await signJws(payload, byKey, { typ: 'dc+sd-jwt', kid: byKey.verificationMethod });
    const report = await judge(`${jws}~${shown}~`);
    expect(report).toMatchObject({ verdict: 'verified', format: 'sd-jwt-vc', proof: 'SD-JWT/EdDSA' });
    expect(JSON.stringify(report.raw)).toContain('Bachelor');
    expect(JSON.stringify(report.raw)).not.toContain('grade');
    const invented = await judge(`${jws}~${shown}~${disclosure('degree2', 'Doctor')}~`);
    expect(invented.verdict).toBe('invalid');
    expect(JSON.stringify(invented)).not.toContain('Doctor');
  });
});

describe('a signed Open Badges 2.0 assertion', () => {
  const options = {
    id: 'urn:uuid:a953081a-4bbc-4927-8653-7219bca00e3b',
    badgeUrl: 'https://badges.example/classes/1',
    issuerUrl: 'https://badges.example/issuers/1',
    keyUrl: 'https://badges.example/keys/1',
  };

  it('is verified when key, owner and Profile agree', async () => {
    const issuer = await makeIssuer({ did: 'https://badges.example/issuers/1', keyType: 'RSA', seed: 'ob2' });
    const { jws, documents } = await signedOb2({ ...options, issuer });
    const report = await judge(jws, fakeHttp(jsonAnswers(documents)));
    expect(report).toMatchObject({ verdict: 'verified', format: 'ob2', proof: 'RS256' });
    expect(report.issuer?.domain).toBe('badges.example');
  });

  it('is invalid when the Profile does not list the key, and unchecked when it cannot be had', async () => {
    const issuer = await makeIssuer({ did: 'https://badges.example/issuers/1', keyType: 'RSA', seed: 'ob2' });
    const { jws, documents, profile } = await signedOb2({ ...options, issuer });
    const { publicKey: _key, ...bare } = profile;
    const unlisted = { ...documents, [options.issuerUrl]: bare };
    expect((await judge(jws, fakeHttp(jsonAnswers(unlisted)))).verdict).toBe('invalid');
    const { [options.keyUrl]: _document, ...rest } = documents;
    expect((await judge(jws, fakeHttp(jsonAnswers(rest)))).verdict).toBe('unchecked');
  });

  it('is revoked when its issuer’s list names it', async () => {
    const issuer = await makeIssuer({ did: 'https://badges.example/issuers/1', keyType: 'RSA', seed: 'ob2' });
    const { jws, documents, profile } = await signedOb2({ ...options, issuer });
    const list = 'https://badges.example/revoked';
    const withList = { ...documents, [options.issuerUrl]: { ...profile, revocationList: list } };
    const answers = (revokedAssertions: object[]) =>
      fakeHttp({
        ...jsonAnswers(withList),
        [list]: { json: { id: list, type: 'RevocationList', revokedAssertions: revokedAssertions as never } },
      });
    expect((await judge(jws, answers([{ id: options.id, revocationReason: 'Copied' }]))).verdict).toBe(
      'revoked',
    );
    expect((await judge(jws, answers([{ id: 'urn:uuid:other' }]))).verdict).toBe('verified');
    expect((await judge(jws, fakeHttp(jsonAnswers(withList)))).verdict).toBe('unchecked');
  });
});
