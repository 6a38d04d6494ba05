import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firefoxManifest } from '../../manifest.firefox';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): object => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8'));

/** Lists of the manifest by which an extension may do something. */
const LISTS = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
/** All that this manifest has; another member may give a right of its own and must be thought about here. */
const KNOWN = new Set([
  ...LISTS,
  ...['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'storage'],
  ...['minimum_chrome_version', 'browser_specific_settings', 'action', 'options_ui', 'commands'],
  ...['side_panel', 'sidebar_action', 'background', 'content_scripts', 'content_security_policy'],
]);

interface Manifest {
  content_scripts?: { matches: string[] }[];
}

/** What a manifest asks for, each as `list value`. */
function asked(manifest: object): string[] {
  const lists = manifest as Record<string, string[] | undefined>;
  const scripts = (manifest as Manifest).content_scripts ?? [];
  const places = new Set(scripts.flatMap(({ matches }) => matches));
  return [
    ...LISTS.flatMap((list) => (lists[list] ?? []).map((value) => `${list} ${value}`)),
    ...[...places].map((value) => `content_scripts ${value}`),
  ];
}

/** The lines of docs/permissions.md. */
const reasons = readFileSync(resolve(ROOT, 'docs/permissions.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, list = '', value = '', why = ''] = /^\| (\w+) \| (\S+) \| (.+) \|$/.exec(line) ?? [];
    return list === '' ? [] : [{ what: `${list} ${value.replaceAll('\\', '')}`, why: why.trim() }];
  });

const manifests: [string, object][] = [
  ['manifest.json', read('manifest.json')],
  ['manifest.firefox.ts', firefoxManifest()],
  ...(existsSync(resolve(ROOT, 'dist/manifest.json'))
    ? [['dist/manifest.json', read('dist/manifest.json')] as [string, object]]
    : []),
];

describe.each(manifests)('%s', (_file, manifest) => {
  it('asks for nothing that has no reason in docs/permissions.md', () => {
    const known = reasons.map(({ what }) => what);
    expect(asked(manifest).filter((each) => !known.includes(each))).toEqual([]);
  });

  it('has no other member that lets it do something, or lets others do something with it', () => {
    expect(Object.keys(manifest).filter((each) => !KNOWN.has(each))).toEqual([]);
  });
});

describe('docs/permissions.md', () => {
  it('has a reason for nothing that is not asked for, and none twice', () => {
    const all = manifests.flatMap(([, manifest]) => asked(manifest));
    const known = reasons.map(({ what }) => what);
    expect(known.filter((each) => !all.includes(each))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    expect(reasons.filter(({ why }) => why.length < 15)).toEqual([]);
  });
});
