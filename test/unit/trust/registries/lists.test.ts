import { describe, expect, test } from 'vitest';
import type { RegistryAnswer } from '../../../../src/model';
import { parseRegistries, type RegistryConfig } from '../../../../src/trust';
import { type IssuerQuestion, registryPorts } from '../../../../src/trust/asking/registry-kind';
import { REGISTRY_KINDS } from '../../../../src/trust/registries';
import { NOW, type Reply, world } from '../world';

async function ask(
  config: RegistryConfig,
  question: IssuerQuestion,
  replies: Record<string, Reply | object> = {},
): Promise<RegistryAnswer | undefined> {
  const { ports } = world(replies as Record<string, Reply>);
  const kind = REGISTRY_KINDS.find((one) => one.id === config.kind);
  return kind?.lookUp?.(config, question, registryPorts(ports, undefined));
}

const url = 'https://list.example/registry.json';
const UNI = { id: 'did:web:uni.example', domain: 'uni.example' };

describe('dcc-legacy', () => {
  const config = { kind: 'dcc-legacy', name: 'Community', url } as const;
  const entry = { name: 'Example University', location: 'Here', url: 'https://www.uni.example' };
  const registry = { meta: {}, registry: { [UNI.id]: entry } };

  test('found', async () => {
    expect(await ask(config, UNI, { [url]: registry })).toEqual({
      registry: 'Community',
      kind: 'dcc-legacy',
      answer: 'found',
      source: url,
      name: 'Example University',
      location: 'Here',
      url: 'https://www.uni.example',
      askedAt: NOW.toISOString(),
    });
  });

  test.each(['__proto__', 'constructor', 'toString', 'did:web:none.example'])('not found: %s', async (id) => {
    expect((await ask(config, { id }, { [url]: registry }))?.answer).toBe('not-found');
  });

  test.each([
    ['invalid JSON', { body: '{"registry": {"did:web:uni.example": {"name": "x"},}}' }, 'registry-not-json'],
    ['a web page', { body: '<html>' }, 'registry-not-json'],
    ['JSON of another shape', { body: '[1]' }, 'registry-malformed'],
    ['the list is gone', { status: 404, body: '{}' }, 'registry-bad-status'],
    ['the host is gone', 'unreachable' as const, 'registry-unreachable'],
  ])('%s is could-not-ask', async (_, reply, reason) => {
    expect(await ask(config, UNI, { [url]: reply })).toMatchObject({
      answer: 'could-not-ask',
      why: { reason },
    });
  });

  test('an old copy is said to be stale', async () => {
    const askedAt = new Date(NOW.getTime() - 25 * 3600 * 1000);
    const reply = { body: JSON.stringify(registry), askedAt };
    expect(await ask(config, UNI, { [url]: reply })).toMatchObject({ answer: 'found', stale: true });
  });

  test('another name than the credential’s is told, differences of writing are not', async () => {
    const claims = (claimedName: string) => ask(config, { ...UNI, claimedName }, { [url]: registry });
    expect(await claims('Harvard')).toMatchObject({
      name: 'Example University',
      notes: [
        { reason: 'registry-name-differs', params: { claimed: 'Harvard', name: 'Example University' } },
      ],
    });
    expect(await claims('The EXAMPLE  University')).not.toHaveProperty('notes');
  });

  test('a domain that looks like a listed one is told', async () => {
    const question = { id: 'did:web:un1.example', domain: 'un1.example' };
    const lists = { [url]: { registry: { 'did:key:z1': { name: 'x', url: 'https://www.unl.example' } } } };
    expect(await ask(config, question, lists)).toMatchObject({
      answer: 'not-found',
      notes: [{ reason: 'domain-like-listed', params: { listed: 'unl.example' } }],
    });
  });
});

describe('the reader’s own list', () => {
  const list = {
    name: 'Ours',
    issuers: [{ name: 'Example University', ids: ['did:key:z1'], domains: ['uni.example'] }],
  };
  const [config] = parseRegistries(list).registries;
  if (!config) throw new Error('the list is good');

  test('by identifier, domain and sub-domain, never by name', async () => {
    expect(await ask(config, { id: 'did:key:z1' })).toMatchObject({ answer: 'found', source: 'settings' });
    expect((await ask(config, { id: 'x', domain: 'badges.uni.example' }))?.answer).toBe('found');
    expect((await ask(config, { id: 'x', domain: 'evil-uni.example' }))?.answer).toBe('not-found');
    expect((await ask(config, { id: 'x', claimedName: 'Example University' }))?.answer).toBe('not-found');
  });

  test('a look-alike of a listed domain is told', async () => {
    const notes = [{ reason: 'domain-like-listed' }];
    expect(await ask(config, { id: 'x', domain: 'uni.examp1e' })).toMatchObject({
      answer: 'not-found',
      notes,
    });
  });

  test('by address; past its own date it is stale', async () => {
    const remote = { kind: 'local', name: 'Ours', url } as const;
    const old = { ...list, validUntil: '2026-01-01' };
    expect(await ask(remote, UNI, { [url]: list })).not.toHaveProperty('stale');
    expect(await ask(remote, UNI, { [url]: old })).toMatchObject({ answer: 'found', stale: true });
    expect((await ask(remote, UNI, { [url]: { name: 'x', issuers: [{ name: 'y' }] } }))?.answer).toBe(
      'could-not-ask',
    );
    expect((await ask(remote, UNI))?.answer).toBe('could-not-ask');
  });
});

describe('EBSI-style', () => {
  const config: RegistryConfig = {
    kind: 'ebsi',
    name: 'EBSI',
    url: 'https://tir.example/issuers/{did}',
    namePointer: '/attributes/0/name',
  };
  const at = `https://tir.example/issuers/${UNI.id}`;

  test('known, unknown, away, and an answer about somebody else', async () => {
    const known = { did: UNI.id, attributes: [{ name: 'Example University' }] };
    expect(await ask(config, UNI, { [at]: known })).toMatchObject({
      answer: 'found',
      name: 'Example University',
    });
    expect((await ask(config, UNI, { [at]: { status: 404, body: '{}' } }))?.answer).toBe('not-found');
    expect((await ask(config, UNI))?.answer).toBe('could-not-ask');
    expect((await ask(config, UNI, { [at]: { did: 'did:web:other' } }))?.answer).toBe('could-not-ask');
  });
});

describe('Credential Engine and ROR', () => {
  const ctid = 'ce-e8a41a52-6ff6-48f0-9872-889c87b093b7';
  const ce = { kind: 'credential-engine', name: 'CE', url: 'https://ce.example/resources' } as const;
  const research = { kind: 'ror', name: 'ROR', url: 'https://ror.example/v2' } as const;
  const page = {
    'https://ror.example/v2/organizations/042nb2s44': {
      id: 'https://ror.org/042nb2s44',
      names: [
        { value: 'EU', types: ['acronym'] },
        { value: 'Example University', types: ['ror_display'] },
      ],
      links: [{ type: 'website', value: 'https://www.uni.example/' }],
      domains: [],
    },
  };

  test('a CTID is looked up', async () => {
    const resource = {
      'ceterms:ctid': ctid,
      'ceterms:name': { 'en-US': 'Example University' },
      'ceterms:subjectWebpage': 'https://uni.example',
    };
    const at = `https://ce.example/resources/${ctid}`;
    expect(await ask(ce, { ...UNI, ctid }, { [at]: resource })).toMatchObject({
      answer: 'found',
      name: 'Example University',
      ctid,
      url: 'https://uni.example',
    });
    const other = { ...resource, 'ceterms:ctid': ctid.replace('e8', 'e9') };
    expect((await ask(ce, { ...UNI, ctid }, { [at]: other }))?.answer).toBe('could-not-ask');
  });

  test('a ROR that only the credential names counts for the domain that ROR lists, and for no other', async () => {
    const claimed = { ror: { id: '042nb2s44', vouched: false } };
    expect(await ask(research, { ...UNI, ...claimed }, page)).toMatchObject({
      answer: 'found',
      name: 'Example University',
    });
    const thief = { id: 'did:web:evil.example', domain: 'evil.example', ...claimed };
    expect(await ask(research, thief, page)).toMatchObject({
      answer: 'not-found',
      notes: [{ reason: 'ror-claim-unproven' }],
    });
    const vouched = { ...thief, ror: { id: '042nb2s44', vouched: true } };
    expect((await ask(research, vouched, page))?.answer).toBe('found');
  });
});
