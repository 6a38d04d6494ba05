import { type CryptoKey, compactVerify, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  didDomainLinkage,
  issuerStanding,
  type VerifyCredential,
  type VerifyJwt,
} from '../../../../src/trust';
import { issuedBy, NOW, world } from '../world';

const did = 'did:key:zUni';
const url = 'https://uni.example/.well-known/did-configuration.json';
const seconds = NOW.getTime() / 1000;
let pair: { publicKey: CryptoKey; privateKey: CryptoKey };
let verifyJwt: VerifyJwt;

beforeAll(async () => {
  pair = await generateKeyPair('Ed25519');
  verifyJwt = (jwt) =>
    compactVerify(jwt, pair.publicKey).then(
      () => true,
      () => false,
    );
});

function jwt(claims: object = {}, subject: object = {}, type = 'DomainLinkageCredential') {
  const credentialSubject = { id: did, origin: 'https://uni.example', ...subject };
  const times = { nbf: seconds - 60, exp: seconds + 60 };
  return new SignJWT({ iss: did, sub: did, ...times, vc: { type: [type], credentialSubject }, ...claims })
    .setProtectedHeader({ alg: 'Ed25519' })
    .sign(pair.privateKey);
}

async function ask(
  linked: unknown[],
  didDocument?: { service: { type: string; serviceEndpoint: string }[] },
) {
  const { ports } = world({ [url]: { linked_dids: linked } as never });
  const question = { did, domain: 'uni.example', ...(didDocument ? { didDocument } : {}) };
  return didDomainLinkage(question, ports, { verifyJwt });
}

const service = (serviceEndpoint: string) => ({ service: [{ type: 'LinkedDomains', serviceEndpoint }] });

describe('the site names the DID', () => {
  test('and the DID names the site: both ways', async () => {
    const told = await ask(['junk', await jwt()], service('https://uni.example/'));
    expect(told).toMatchObject({ siteNamesDid: 'yes', didNamesSite: 'yes', reason: 'linkage-both-ways' });
  });

  test('and the DID names another site, or no document is known: one way', async () => {
    expect(await ask([await jwt()], service('https://other.example'))).toMatchObject({
      didNamesSite: 'no',
      reason: 'linkage-site-names-did',
    });
    expect(await ask([await jwt()])).toMatchObject({
      didNamesSite: 'unknown',
      reason: 'linkage-site-names-did',
    });
  });

  test('in JSON-LD form: as the engine judges it, not checked without one', async () => {
    const credential = {
      type: ['VerifiableCredential', 'DomainLinkageCredential'],
      issuer: did,
      credentialSubject: { id: did, origin: 'https://uni.example' },
    };
    const { ports } = world({ [url]: { linked_dids: [credential] } });
    const told = async (verifyCredential?: VerifyCredential) => {
      const verifier = verifyCredential ? { verifyJwt, verifyCredential } : { verifyJwt };
      return (await didDomainLinkage({ did, domain: 'uni.example' }, ports, verifier))?.siteNamesDid;
    };
    expect(await told()).toBe('not-checked');
    expect(await told(async () => true)).toBe('yes');
    expect(await told(async () => false)).toBe('no');
    expect(await told(async () => 'unknown')).toBe('not-checked');
    expect(await told(() => Promise.reject(new Error('broken')))).toBe('not-checked');
  });

  test.each([
    [{ issuer: 'did:key:zOther' }],
    [{ type: ['VerifiableCredential'] }],
    [{ credentialSubject: { id: did, origin: 'https://evil.example' } }],
    [{ credentialSubject: { id: 'did:key:zOther', origin: 'https://uni.example' } }],
  ])('in JSON-LD form about something else: it is not even verified (%j)', async (change) => {
    const credential = {
      type: ['VerifiableCredential', 'DomainLinkageCredential'],
      issuer: did,
      credentialSubject: { id: did, origin: 'https://uni.example' },
      ...change,
    };
    const { ports } = world({ [url]: { linked_dids: [credential] } });
    const verifier = { verifyJwt, verifyCredential: async () => true };
    expect(await didDomainLinkage({ did, domain: 'uni.example' }, ports, verifier)).toMatchObject({
      siteNamesDid: 'no',
    });
  });
});

describe('the site does not name it', () => {
  test.each([
    ['other-subject', { sub: 'did:key:zOther' }, {}],
    ['other-subject', {}, { id: 'did:key:zOther' }],
    ['other-origin', {}, { origin: 'https://evil.example' }],
    ['other-origin', {}, { origin: 'https://uni.example.evil.example' }],
    ['other-origin', {}, { origin: 'http://uni.example' }],
    ['expired', { exp: seconds - 1 }, {}],
    ['expired', { exp: 'never' }, {}],
    ['not-yet', { nbf: seconds + 60 }, {}],
    ['did-not-listed', { iss: 'did:key:zOther' }, {}],
  ])('%s', async (why, claims, subject) => {
    expect(await ask([await jwt(claims, subject)])).toMatchObject({ siteNamesDid: 'no', params: { why } });
  });

  test('another type of credential', async () => {
    expect(await ask([await jwt({}, {}, 'Other')])).toMatchObject({ params: { why: 'other-type' } });
  });

  test('a tampered one', async () => {
    const forged = await jwt().then((good) => `${good.slice(0, -8)}AAAAAAAA`);
    const told = await ask([forged], service('https://uni.example'));
    expect(told).toMatchObject({ reason: 'linkage-did-names-site', params: { why: 'bad-signature' } });
  });
});

test('no file is no; a site that is away could not be asked; a key nobody knows leaves it open', async () => {
  const question = { did, domain: 'uni.example' };
  const none = world({ [url]: { status: 404, body: '' } });
  expect(await didDomainLinkage(question, none.ports, { verifyJwt })).toMatchObject({
    reason: 'linkage-none',
  });
  expect(await didDomainLinkage(question, world({}).ports, { verifyJwt })).toMatchObject({
    reason: 'linkage-could-not-ask',
  });
  const listed = world({ [url]: { linked_dids: [await jwt()] } });
  const failing: VerifyJwt = () => Promise.reject(new Error('no resolver'));
  expect(await didDomainLinkage(question, listed.ports, { verifyJwt: failing })).toMatchObject({
    siteNamesDid: 'not-checked',
  });
});

test('what is no DID or no host is not asked', async () => {
  const { ports, asked } = world({});
  expect(
    await didDomainLinkage({ did: 'https://x', domain: 'uni.example' }, ports, { verifyJwt }),
  ).toBeUndefined();
  expect(await didDomainLinkage({ did, domain: 'a@b' }, ports, { verifyJwt })).toBeUndefined();
  expect(asked).toEqual([]);
});

test('an issuer’s standing carries it for the site that the profile claims, when asked to', async () => {
  const { ports, asked } = world({ [url]: { linked_dids: [await jwt()] } });
  const credential = issuedBy({ id: did, url: 'https://uni.example/badges' });
  const key = { kind: 'did-key', controller: did } as const;
  const standing = await issuerStanding(credential, key, ports, { linkage: { verifyJwt } });
  expect(standing.linkage).toMatchObject({ reason: 'linkage-site-names-did', domain: 'uni.example' });
  asked.length = 0;
  expect(await issuerStanding(credential, key, ports)).not.toHaveProperty('linkage');
  expect(asked).toEqual([]);
});
