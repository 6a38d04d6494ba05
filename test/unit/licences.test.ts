import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PLAIN = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
  packages: Record<string, Locked>;
};
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const page = readFileSync(new URL('docs/dependencies.md', ROOT), 'utf8');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('what ships', () => {
  it('has licences that are known, or a line that says why it is all right', () => {
    expect(shipped.length).toBeGreaterThan(50);
    const odd = shipped
      .filter(([, { license = '' }]) => !PLAIN.has(license))
      .map(([path]) => path.split('node_modules/').at(-1) ?? path);
    expect(odd.filter((name) => !page.includes(name))).toEqual([]);
  });

  it('is locked: exact versions, each with its hash', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    expect(
      packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('is in the table of advisories at the version that is used', () => {
    const stated = [...page.matchAll(/^\| ([@\w./-]+) (\d+\.\d+\.\d+)/gm)];
    expect(stated.length).toBeGreaterThan(4);
    for (const [, name = '', version] of stated) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
