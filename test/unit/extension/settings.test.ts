import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowedBy } from '../../../src/extension/settings/allowed-hosts';
import { pin, pinnedIssuers, unpin } from '../../../src/extension/settings/pins';
import { registriesToAsk, registrySettings } from '../../../src/extension/settings/registries';
import { DEFAULT_REGISTRIES, RegistryConfigSchema } from '../../../src/trust';

// the browser's own stores are tried in the browser tests; here what is done with what they hold
const local = new Map<string, unknown>();
let managed: Record<string, unknown> = {};
vi.mock('../../../src/platform/settings-store', () => ({
  setting: async (name: string) => local.get(name),
  saveSetting: async (name: string, value: unknown) => void local.set(name, value),
  managedSettings: async () => managed,
}));

beforeEach(() => {
  local.clear();
  managed = {};
});

const list = { kind: 'dcc-legacy', name: 'Schools', url: 'https://list.example/r.json' };

describe('which registries are asked', () => {
  it('those that come with Legible, unless reader or organisation say otherwise', async () => {
    expect(await registriesToAsk()).toEqual(DEFAULT_REGISTRIES);
    local.set('defaultRegistries', false);
    expect(await registriesToAsk()).toEqual([]);
    managed = { defaultRegistries: true };
    expect(await registriesToAsk()).toEqual(DEFAULT_REGISTRIES);
  });

  it('the organisation’s first, then the reader’s', async () => {
    local.set('registries', [list, { kind: 'oracle' }, null]);
    managed = {
      registries: [{ ...list, name: 'Of the firm', url: 'https://firm.example/r.json' }, 7],
      trustedIssuers: [{ name: 'Partner', ids: ['did:web:partner.example'] }, { name: 'Nothing else' }],
      defaultRegistries: false,
    };
    expect((await registriesToAsk()).map(({ kind, name }) => [kind, name])).toEqual([
      ['local', 'Issuers trusted by your organisation'],
      ['dcc-legacy', 'Of the firm'],
      ['dcc-legacy', 'Schools'],
    ]);
    expect((await registrySettings()).managed[0]).toMatchObject({ list: { issuers: [{ name: 'Partner' }] } });
  });

  it.each([['junk'], [7], [null], [{ registries: 'x' }]])('survives %j in a store', async (junk) => {
    local.set('registries', junk);
    managed = { registries: junk, trustedIssuers: junk, defaultRegistries: junk };
    expect(await registriesToAsk()).toEqual(DEFAULT_REGISTRIES);
  });
});

describe('pins', () => {
  it('are kept when the reader says so, and forgotten', async () => {
    const controller = 'did:web:uni.example';
    await pin({ name: 'Uni', controller, binding: 'binding-did-web', registries: [] });
    expect(await pinnedIssuers()).toMatchObject([{ id: controller, name: 'Uni' }]);
    await unpin(controller);
    expect(await pinnedIssuers()).toEqual([]);
  });
});

describe('an organisation’s list of hosts', () => {
  it.each<[unknown, string, boolean]>([
    [undefined, 'any.example', true],
    ['any.example', 'other.example', true],
    [[], 'any.example', false],
    [['firm.example'], 'firm.example', true],
    [['Firm.example '], 'badges.firm.example', true],
    [['firm.example'], 'notfirm.example', false],
    [['firm.example'], 'firm.example.evil', false],
    [['', 7, null], 'any.example', false],
  ])('%j and %s: %s', (hosts, host, allowed) => expect(allowedBy(hosts, host)).toBe(allowed));
});

describe('the schema for organisations', () => {
  const file = resolve(import.meta.dirname, '../../../public/managed-schema.json');
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));

  it('names every kind of registry and every setting of one', () => {
    const { kind, ...settings } = properties.registries.items.properties;
    const options = RegistryConfigSchema.options;
    expect(kind.enum.toSorted()).toEqual(options.map((option) => option.entries.kind.literal).toSorted());
    const known = new Set(options.flatMap((option) => Object.keys(option.entries)));
    // a list inside the settings is written as `trustedIssuers`
    expect(Object.keys(settings).toSorted()).toEqual(
      [...known].filter((name) => name !== 'kind' && name !== 'list').toSorted(),
    );
  });

  it('is named in the manifest', () => {
    const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../manifest.json'), 'utf8'));
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
  });
});
