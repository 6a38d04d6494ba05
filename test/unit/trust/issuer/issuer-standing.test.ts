import { expect, test } from 'vitest';
import type { KeyBinding } from '../../../../src/model';
import { issuerStanding, type RegistryConfig } from '../../../../src/trust';
import { Member, UNI, UNI_METADATA } from '../registries/federation';
import { issuedBy, type Reply, world } from '../world';

const web: KeyBinding = { kind: 'did-web', host: 'uni.example', controller: UNI };
const uni = issuedBy({ id: UNI, name: 'Example University', url: 'https://www.uni.example' });
const legacy = { kind: 'dcc-legacy', name: 'Community', url: 'https://list.example/r.json' } as const;
const listed = { registry: { [UNI]: { name: 'Example University' } } };

test('the domain that holds the key comes first, without asking anybody', async () => {
  const { ports, asked } = world({});
  expect(await issuerStanding(uni, web, ports)).toEqual({
    id: UNI,
    name: 'Example University',
    domain: 'uni.example',
    controller: UNI,
    binding: 'binding-did-web',
    bindingParams: { domain: 'uni.example' },
    registries: [],
  });
  expect(asked).toEqual([]);
});

test.each(['did-key', 'did-jwk', 'self-carried', 'none', 'x509'] as const)(
  '%s binds no name',
  async (kind) => {
    const binding = { kind, host: 'uni.example', key: 'CN=Example University' };
    const standing = await issuerStanding(uni, binding, world({}).ports);
    expect(standing).not.toHaveProperty('domain');
    expect(standing).toMatchObject({
      binding: `binding-${kind}`,
      notes: [{ reason: 'issuer-name-own-claim' }],
    });
  },
);

test('a domain binding without a usable host is none', async () => {
  const standing = await issuerStanding(uni, { kind: 'hosted', host: 'good.example@evil' }, world({}).ports);
  expect(standing).toMatchObject({ binding: 'binding-none' });
  expect(standing).not.toHaveProperty('domain');
});

test('a look-alike domain is shown in both forms and flagged', async () => {
  const binding: KeyBinding = {
    kind: 'did-web',
    host: 'xn--pple-43d.com',
    controller: 'did:web:xn--pple-43d.com',
  };
  const standing = await issuerStanding(issuedBy({ name: 'Apple' }), binding, world({}).ports);
  expect(standing).toMatchObject({
    domain: 'xn--pple-43d.com',
    domainUnicode: 'аpple.com',
    notes: [{ reason: 'domain-mixed-script' }],
  });
});

test('a profile that points to another site than the key’s is told', async () => {
  const borrowed = issuedBy({ id: 'did:web:evil.example', url: 'https://mit.edu' });
  const standing = await issuerStanding(borrowed, { kind: 'did-web', host: 'evil.example' }, world({}).ports);
  expect(standing.notes).toEqual([
    { reason: 'issuer-url-elsewhere', params: { domain: 'evil.example', url: 'mit.edu' } },
  ]);
});

test('registries are asked about the proven controller, not about the stated issuer', async () => {
  const { ports } = world({ [legacy.url]: listed });
  const thief: KeyBinding = { kind: 'did-key', controller: 'did:key:zThief' };
  const standing = await issuerStanding(uni, thief, ports, { registries: [legacy] });
  expect(standing.registries).toMatchObject([{ answer: 'not-found' }]);
});

test.each(['self-carried', 'none', 'x509'] as const)('%s: no registry is asked', async (kind) => {
  const { ports, asked } = world({ [legacy.url]: listed });
  const standing = await issuerStanding(uni, { kind }, ports, { registries: [legacy] });
  expect(standing.registries).toEqual([]);
  expect(standing.notes).toContainEqual({ reason: 'registries-not-asked' });
  expect(asked).toEqual([]);
});

test('all listed registries answer side by side, one that is away hinders none', async () => {
  const anchor = await Member.create('https://anchor.example');
  const known: RegistryConfig = {
    kind: 'known-registries',
    name: 'Known',
    url: 'https://known.example/l.json',
  };
  const engine: RegistryConfig = {
    kind: 'credential-engine',
    name: 'CE',
    url: 'https://ce.example/resources',
  };
  const ctid = UNI_METADATA.metadata.credential_registry_entity.ctid;
  const { ports, asked } = world({
    [known.url]: [
      { name: 'Members', type: 'oidf', trustAnchorEC: anchor.url },
      { name: 'Community', type: 'dcc-legacy', url: legacy.url },
      { name: 'Gone', type: 'dcc-legacy', url: 'https://gone.example/r.json' },
    ],
    [anchor.url]: await anchor.configuration(),
    [anchor.asks(UNI)]: { body: await anchor.sign(UNI, UNI_METADATA) },
    [legacy.url]: listed,
    [`https://ce.example/resources/${ctid}`]: { 'ceterms:ctid': ctid, 'ceterms:name': 'EU' },
  });
  const standing = await issuerStanding(uni, web, ports, { registries: [known, legacy, engine] });
  const { registries } = standing;
  expect(registries.map(({ registry, answer }) => [registry, answer])).toEqual([
    ['Members', 'found'],
    ['Community', 'found'],
    ['Gone', 'could-not-ask'],
    ['CE', 'found'],
  ]);
  expect(registries[3]).toMatchObject({ notes: [{ reason: 'registry-name-differs' }] });
  // one of them has the credential's own name, so that one is shown
  expect(standing).not.toHaveProperty('registeredName');
  expect(asked.every(({ kind }) => kind === 'registry')).toBe(true);
});

test('a known-registries list that is away is itself an answer', async () => {
  const known: RegistryConfig = {
    kind: 'known-registries',
    name: 'Known',
    url: 'https://known.example/l.json',
  };
  const { registries } = await issuerStanding(uni, web, world({}).ports, { registries: [known] });
  expect(registries).toMatchObject([{ registry: 'Known', answer: 'could-not-ask' }]);
});

test('a port that throws is could-not-ask', async () => {
  const broken: Reply = () => {
    throw new Error('no such port');
  };
  const { registries } = await issuerStanding(uni, web, world({ [legacy.url]: broken }).ports, {
    registries: [legacy],
  });
  expect(registries).toMatchObject([{ answer: 'could-not-ask', why: { reason: 'registry-failed' } }]);
});

test('a ROR in the profile is a claim until ROR lists the domain', async () => {
  const url = 'https://ror.example/v2';
  const profile = { id: UNI, otherIdentifier: [{ identifier: 'https://ror.org/042nb2s44' }] };
  const credential = { ...issuedBy({ id: UNI }), json: { issuer: profile } };
  const organisation = { id: 'https://ror.org/042nb2s44', names: [], domains: ['uni.example'] };
  const { ports } = world({ [`${url}/organizations/042nb2s44`]: organisation });
  const ask = (binding: KeyBinding) =>
    issuerStanding(credential, binding, ports, { registries: [{ kind: 'ror', name: 'ROR', url }] });
  expect((await ask(web)).registries).toMatchObject([{ answer: 'found' }]);
  const key: KeyBinding = { kind: 'did-key', controller: 'did:key:z1' };
  expect((await ask(key)).registries).toMatchObject([{ answer: 'not-found' }]);
});

test('where every registry has another name, the first one’s is shown', async () => {
  const { ports } = world({ [legacy.url]: { registry: { [UNI]: { name: 'Uni of Example' } } } });
  const standing = await issuerStanding(uni, web, ports, { registries: [legacy] });
  expect(standing).toMatchObject({
    name: 'Example University',
    registeredName: { name: 'Uni of Example', registry: 'Community' },
  });
});
