import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_REGISTRIES, parseRegistries } from '../../../../src/trust';
import { registryPorts } from '../../../../src/trust/asking/registry-kind';
import { REGISTRY_KINDS } from '../../../../src/trust/registries';
import { knownRegistries } from '../../../../src/trust/registries/known-registries';
import { type Reply, world } from '../world';

test('every file of the folder is listed, once', () => {
  const files = readdirSync('src/trust/registries').filter((file) => file !== 'index.ts');
  expect(REGISTRY_KINDS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe('settings', () => {
  test('a list, an object with a list, or one list of issuers', () => {
    const one = { kind: 'dcc-legacy', name: 'x', url: 'https://x.example/r.json' };
    expect(parseRegistries([one]).registries).toEqual([one]);
    expect(parseRegistries({ registries: [one] }).registries).toEqual([one]);
    const issuers = { name: 'Ours', issuers: [{ name: 'Uni', domains: ['UNI.example'] }] };
    expect(parseRegistries(issuers).registries).toMatchObject([
      { kind: 'local', name: 'Ours', list: { issuers: [{ domains: ['uni.example'], ids: [] }] } },
    ]);
  });

  test.each([
    { kind: 'dcc-legacy', name: 'x', url: 'http://x.example' },
    { kind: 'dcc-legacy', name: '', url: 'https://x.example' },
    { kind: 'unknown', name: 'x', url: 'https://x.example' },
    { kind: 'ebsi', name: 'x', url: 'https://x.example' },
    { kind: 'oidf', name: 'x', url: 'https://x.example', anchorKeys: [{ kty: 'oct', k: 'AA' }] },
    { kind: 'oidf', name: 'x', url: 'https://x.example', anchorKeys: [] },
    { kind: 'local', name: 'x', list: { name: 'x', issuers: [{ name: 'nobody' }] } },
    null,
    7,
  ])('refuses %o and counts it', (entry) => {
    const good = { kind: 'dcc-legacy', name: 'x', url: 'https://x.example/r.json' };
    expect(parseRegistries([entry, good])).toMatchObject({
      registries: [good],
      refused: 1,
    });
  });

  test('what is no settings at all gives none', () => {
    for (const json of [null, 'x', {}, { registries: 7 }])
      expect(parseRegistries(json).registries).toEqual([]);
  });

  test('the default registries keep the schema', () => {
    expect(parseRegistries(DEFAULT_REGISTRIES)).toEqual({ registries: DEFAULT_REGISTRIES, refused: 0 });
  });
});

describe('known registries', () => {
  const url = 'https://known.example/list.json';
  const config = { kind: 'known-registries', name: 'Known', url } as const;
  const expand = (replies: Record<string, Reply | unknown[]>) =>
    knownRegistries.expand?.(config, registryPorts(world(replies).ports, undefined));

  test('names the registries of kinds that we know', async () => {
    const legacy = { name: 'A', type: 'dcc-legacy', url: 'https://a.example/registry.json' };
    const anchor = 'https://b.example/.well-known/openid-federation';
    const listed = [
      legacy,
      { name: 'B', type: 'oidf', trustAnchorEC: anchor },
      { name: 'C', type: 'vc-recognition', url: 'https://c.example' },
      { name: 'D', type: 'dcc-legacy', url: 'http://d.example' },
      { type: 'oidf' },
      null,
      'x',
    ];
    expect(await expand({ [url]: listed })).toEqual([
      { kind: 'dcc-legacy', name: 'A', url: legacy.url },
      { kind: 'oidf', name: 'B', url: anchor },
    ]);
  });

  test.each([[{ body: '{}' }], [{ body: '[,]' }], [{ status: 404, body: '' }], ['unreachable' as const]])(
    'could not be asked: %o',
    async (reply) => {
      expect(await expand({ [url]: reply })).toMatchObject({ registry: 'Known', answer: 'could-not-ask' });
    },
  );
});
