import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/model';
import { RegistryConfigSchema, registriesAt } from '../../../../src/trust';

const AT = 'https://registry.example/list.json';

describe('a registry by its address', () => {
  it.each<[string, string, Json | undefined, string[]]>([
    [
      'a list of issuers',
      AT,
      { name: 'Guilds', issuers: [{ name: 'Guild', domains: ['guild.example'] }] },
      ['local'],
    ],
    ['our own list of registries', AT, { registries: [{ kind: 'ror', name: 'R', url: AT }] }, ['ror']],
    ['a list of known registries', AT, [{ name: 'R', type: 'dcc-legacy', url: AT }], ['known-registries']],
    ['the older map', AT, { meta: {}, registry: { 'did:key:z6Mk': { name: 'A' } } }, ['dcc-legacy']],
    ['a federation', 'https://r.example/x/.well-known/openid-federation', undefined, ['oidf']],
    ['something else', AT, { hello: 'world' }, []],
    ['an empty list', AT, [], []],
    ['a list of nothing known', AT, [1, null, 'x'], []],
  ])('is %s', (_what, address, json, kinds) => {
    const found = registriesAt(address, json);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    for (const each of found) expect(v.safeParse(RegistryConfigSchema, each).success).toBe(true);
  });
});
