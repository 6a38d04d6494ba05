import { SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { registryPorts } from '../../../../src/trust/asking/registry-kind';
import { oidf } from '../../../../src/trust/registries/oidf';
import { NOW, type Reply, world } from '../world';
import { Member, NONE, UNI, UNI_METADATA } from './federation';

const seconds = NOW.getTime() / 1000;
let anchor: Member;
let middle: Member;
let stranger: Member;

beforeAll(async () => {
  anchor = await Member.create('https://anchor.example');
  middle = await Member.create('https://middle.example/registry', 'Ed25519');
  stranger = await Member.create('https://stranger.example');
});

async function ask(replies: Record<string, Reply | object>, config: object = {}, id = UNI) {
  const { ports, asked } = world(replies as Record<string, Reply>);
  const settings = { kind: 'oidf' as const, name: 'Members', url: anchor.url, ...config };
  const answer = await oidf.lookUp?.(settings, { id }, registryPorts(ports, undefined));
  return { answer, asked };
}

const oneLevel = async (statement: string): Promise<Record<string, Reply>> => ({
  [anchor.url]: await anchor.configuration(),
  [anchor.asks(UNI)]: { body: statement },
});

describe('one level', () => {
  test('found, with what the registry says', async () => {
    const { answer, asked } = await ask(await oneLevel(await anchor.sign(UNI, UNI_METADATA)));
    expect(answer).toEqual({
      registry: 'Members',
      kind: 'oidf',
      answer: 'found',
      source: anchor.asks(UNI),
      name: 'Example University',
      legalName: 'Trustees of Example University',
      url: 'https://uni.example',
      ctid: 'ce-e8a41a52-6ff6-48f0-9872-889c87b093b7',
      ctidUrl: 'https://credentialengineregistry.org/resources/ce-e8a41a52-6ff6-48f0-9872-889c87b093b7',
      ror: 'https://ror.org/042nb2s44',
      chain: [anchor.id],
      askedAt: NOW.toISOString(),
      notes: [{ reason: 'registry-keys-by-address', params: { anchor: anchor.id } }],
    });
    expect(asked.every(({ kind }) => kind === 'registry')).toBe(true);
  });

  test('with pinned keys nothing is left to say about them', async () => {
    const replies = await oneLevel(await anchor.sign(UNI, UNI_METADATA));
    expect((await ask(replies, { anchorKeys: [anchor.jwk] })).answer).not.toHaveProperty('notes');
  });

  test('another key than the pinned one is an anchor mismatch', async () => {
    const replies = await oneLevel(await anchor.sign(UNI, UNI_METADATA));
    const pinned = { ...stranger.jwk, kid: anchor.jwk.kid };
    for (const key of [pinned, stranger.jwk]) {
      const { answer } = await ask(replies, { anchorKeys: [key] });
      expect(answer).toMatchObject({ answer: 'could-not-ask', why: { reason: 'anchor-mismatch' } });
    }
  });

  test('not found and could not ask are two answers', async () => {
    const replies: Record<string, Reply> = {
      [anchor.url]: await anchor.configuration(),
      [anchor.list()]: NONE,
    };
    expect((await ask({ ...replies, [anchor.asks(UNI)]: NONE })).answer?.answer).toBe('not-found');
    const gone = { ...replies, [anchor.asks(UNI)]: 'unreachable' as const };
    expect((await ask(gone)).answer).toMatchObject({
      answer: 'could-not-ask',
      why: { reason: 'registry-unreachable', params: { host: 'anchor.example' } },
    });
    const broken = { ...replies, [anchor.asks(UNI)]: { status: 500, body: 'oops' } };
    expect((await ask(broken)).answer).toMatchObject({ why: { reason: 'registry-bad-status' } });
    expect((await ask({})).answer?.answer).toBe('could-not-ask');
  });

  test('a tampered statement does not count', async () => {
    const [header, , signature] = (await anchor.sign(UNI, UNI_METADATA)).split('.');
    const forged = { iss: anchor.id, sub: UNI, iat: seconds, exp: seconds + 60, metadata: {} };
    const payload = Buffer.from(JSON.stringify(forged)).toString('base64url');
    const { answer } = await ask(await oneLevel(`${header}.${payload}.${signature}`));
    expect(answer).toMatchObject({ answer: 'could-not-ask', why: { reason: 'statement-signature' } });
  });

  test.each([
    ['statement-expired', { exp: seconds - 120 }, {}],
    ['statement-future', { iat: seconds + 120 }, {}],
    ['statement-undated', { exp: undefined }, {}],
    ['statement-undated', { exp: 'never' }, {}],
    ['statement-other-entity', { sub: 'did:web:other.example' }, {}],
    ['statement-other-entity', { iss: 'https://stranger.example' }, {}],
    ['statement-critical', { crit: ['x'] }, {}],
    ['statement-type', {}, { typ: 'JWT' }],
    ['statement-key-unknown', {}, { kid: 'other' }],
    ['statement-key-unknown', {}, { kid: undefined }],
  ])('%s: %o %o', async (reason, claims, header) => {
    const { answer } = await ask(
      await oneLevel(await anchor.sign(UNI, { ...UNI_METADATA, ...claims }, header)),
    );
    expect(answer).toMatchObject({ answer: 'could-not-ask', why: { reason } });
  });

  test('a statement signed by a stranger with the right kid does not count', async () => {
    const body = await stranger.sign(UNI, { iss: anchor.id }, { kid: anchor.jwk.kid });
    expect((await ask(await oneLevel(body))).answer).toMatchObject({
      why: { reason: 'statement-signature' },
    });
  });

  test('no key confusion: the public key is no shared secret, and alg none is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(anchor.jwk));
    const claims = { iss: anchor.id, sub: UNI, iat: seconds, exp: seconds + 60 };
    const header = { typ: 'entity-statement+jwt', kid: `${anchor.id}#1` };
    const hmac = await new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const none = `${encode({ ...header, alg: 'none' })}.${encode(claims)}.`;
    for (const jwt of [hmac, none]) {
      const { answer } = await ask(await oneLevel(jwt));
      expect(answer).toMatchObject({ answer: 'could-not-ask', why: { reason: 'statement-algorithm' } });
    }
  });

  test('a key is not used with an algorithm of another kind', async () => {
    const header = { typ: 'entity-statement+jwt', kid: `${anchor.id}#1`, alg: 'RS256' };
    const [, payload, signature] = (await anchor.sign(UNI, UNI_METADATA)).split('.');
    const jwt = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.${signature}`;
    expect((await ask(await oneLevel(jwt))).answer).toMatchObject({
      why: { reason: 'statement-key-unknown' },
    });
  });

  test('a symmetric key in the anchor’s own jwks is no key', async () => {
    const secret = new Uint8Array(32).fill(7);
    const jwks = {
      keys: [{ kty: 'oct', k: Buffer.from(secret).toString('base64url'), kid: `${anchor.id}#1` }],
    };
    const claims = { iss: anchor.id, sub: anchor.id, iat: seconds, exp: seconds + 60, jwks };
    const header = { typ: 'entity-statement+jwt', kid: `${anchor.id}#1`, alg: 'HS256' };
    const body = await new SignJWT(claims).setProtectedHeader(header).sign(secret);
    expect((await ask({ [anchor.url]: { body } })).answer?.answer).toBe('could-not-ask');
  });

  test.each(['', '...', '{}', 'a.b.c', '<html></html>', 'x'.repeat(50_000)])(
    'survives %.20s',
    async (body) => {
      expect((await ask(await oneLevel(body))).answer?.answer).toBe('could-not-ask');
      expect((await ask({ [anchor.url]: { body } })).answer?.answer).toBe('could-not-ask');
    },
  );
});

describe('two levels, up to a pinned anchor above the registry', () => {
  const config = () => ({ url: middle.url, anchor: anchor.id, anchorKeys: [anchor.jwk] });

  async function twoLevels(): Promise<Record<string, Reply>> {
    return {
      [anchor.url]: await anchor.configuration(),
      [anchor.asks(middle.id)]: { body: await anchor.sign(middle.id, { jwks: { keys: [middle.jwk] } }) },
      [middle.url]: await middle.configuration({ authority_hints: [anchor.id] }),
      [middle.asks(UNI)]: { body: await middle.sign(UNI, UNI_METADATA) },
    };
  }

  test('found, with the chain', async () => {
    const { answer } = await ask(await twoLevels(), config());
    expect(answer).toMatchObject({
      answer: 'found',
      name: 'Example University',
      chain: [middle.id, anchor.id],
    });
  });

  test.each([
    ['the registry names no superior', () => middle.configuration(), 'chain-without-anchor'],
    [
      'the superior is not the pinned anchor',
      () => middle.configuration({ authority_hints: [stranger.id] }),
      'registry-unreachable',
    ],
  ] as const)('%s', async (_, configuration, reason) => {
    const replies = { ...(await twoLevels()), [middle.url]: await configuration() };
    const { answer } = await ask(replies, config());
    expect(answer).toMatchObject({ answer: 'could-not-ask', why: { reason } });
  });

  test('a registry that the anchor vouches for with another key does not count', async () => {
    const wrong = { jwks: { keys: [{ ...stranger.jwk, kid: middle.jwk.kid }] } };
    const replies = {
      ...(await twoLevels()),
      [anchor.asks(middle.id)]: { body: await anchor.sign(middle.id, wrong) },
    };
    expect((await ask(replies, config())).answer).toMatchObject({ why: { reason: 'entity-key-mismatch' } });
  });

  test('keys that the registry adds by itself do not count for the issuer’s statement', async () => {
    const own = { authority_hints: [anchor.id], jwks: { keys: [middle.jwk, stranger.jwk] } };
    const replies = {
      ...(await twoLevels()),
      [middle.url]: await middle.configuration(own),
      [middle.asks(UNI)]: { body: await stranger.sign(UNI, { iss: middle.id }) },
    };
    expect((await ask(replies, config())).answer).toMatchObject({ why: { reason: 'statement-key-unknown' } });
  });

  test('the anchor’s path length is kept', async () => {
    const short = { jwks: { keys: [middle.jwk] }, constraints: { max_path_length: 0 } };
    const replies = {
      ...(await twoLevels()),
      [anchor.asks(middle.id)]: { body: await anchor.sign(middle.id, short) },
    };
    expect((await ask(replies, config())).answer).toMatchObject({ why: { reason: 'chain-too-long' } });
  });

  test('the anchor’s statement has expired', async () => {
    const old = { jwks: { keys: [middle.jwk] }, exp: seconds - 3600 };
    const replies = {
      ...(await twoLevels()),
      [anchor.asks(middle.id)]: { body: await anchor.sign(middle.id, old) },
    };
    expect((await ask(replies, config())).answer).toMatchObject({ why: { reason: 'statement-expired' } });
  });

  test('superiors that name each other end', async () => {
    const replies = {
      [middle.url]: await middle.configuration({ authority_hints: [stranger.id] }),
      [stranger.url]: await stranger.configuration({ authority_hints: [middle.id, stranger.id] }),
    };
    const { answer, asked } = await ask(replies, config());
    expect(answer?.answer).toBe('could-not-ask');
    expect(asked.length).toBeLessThan(10);
  });
});

describe('two levels, down from the anchor to its registries', () => {
  async function below(): Promise<Record<string, Reply | object>> {
    return {
      [anchor.url]: await anchor.configuration(),
      [anchor.asks(UNI)]: NONE,
      [anchor.list()]: ['did:web:somebody.example', middle.id],
      [anchor.asks(middle.id)]: { body: await anchor.sign(middle.id, { jwks: { keys: [middle.jwk] } }) },
      [middle.url]: await middle.configuration(),
      [middle.asks(UNI)]: { body: await middle.sign(UNI, UNI_METADATA) },
    };
  }

  test('found through the intermediate', async () => {
    const { answer } = await ask(await below());
    expect(answer).toMatchObject({ answer: 'found', chain: [middle.id, anchor.id] });
  });

  test('not known there either', async () => {
    const { answer } = await ask({ ...(await below()), [middle.asks(UNI)]: NONE });
    expect(answer?.answer).toBe('not-found');
  });

  test('an intermediate that is away makes it uncertain', async () => {
    const { answer } = await ask({ ...(await below()), [middle.url]: 'unreachable' });
    expect(answer?.answer).toBe('could-not-ask');
  });

  test('an intermediate that the anchor does not know does not count', async () => {
    const { answer } = await ask({ ...(await below()), [anchor.asks(middle.id)]: NONE });
    expect(answer?.answer).toBe('could-not-ask');
  });
});
