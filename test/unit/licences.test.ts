import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesTable, lockedPackages, nameOf, shippedPackages } from '../licences';

const ROOT = new URL('../../', import.meta.url);
const PLAIN = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const locked = lockedPackages();
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const page = readFileSync(new URL('docs/dependencies.md', ROOT), 'utf8');
const shipped = shippedPackages();
/** Lines of the table under a heading that begins so. */
const under = (heading: string) => {
  const section = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return section.split('\n').filter((line) => line.startsWith('| '));
};

describe('what ships', () => {
  it('has licences that are allowed, or a line that says why it is all right', () => {
    expect(shipped.length).toBeGreaterThan(80);
    const odd = shipped.filter(([, { license = '' }]) => !PLAIN.has(license)).map(([path]) => nameOf(path));
    const explained = under('Licences')
      .slice(2)
      .flatMap(
        (line) =>
          line
            .split('|')[1]
            ?.split(',')
            .map((name) => name.trim()) ?? [],
      );
    expect(odd.toSorted()).toEqual(explained.toSorted());
  });

  it('is listed in full, with version and licence: npm run licences prints the list', () => {
    expect(under('All that ships').join('\n')).toBe(licencesTable());
  });

  it('is locked: exact versions, each with its hash', () => {
    const named = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    expect(
      Object.entries(locked)
        .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('is in the table of advisories at the version that is used', () => {
    const stated = [...page.matchAll(/^\| ([@\w./-]+) (\d+\.\d+\.\d+)/gm)];
    expect(stated.length).toBeGreaterThan(4);
    for (const [, name = '', version] of stated) {
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
