// `npm run licences` prints the list of docs/dependencies.md: every package that ships, with its version and licence.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A package as the lock file has it. */
export interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const ROOT = resolve(import.meta.dirname, '..');

/** All packages of the lock file, by the folder that they are installed in. */
export function lockedPackages(): Record<string, Locked> {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}

export function nameOf(path: string): string {
  return path.split('node_modules/').at(-1) ?? path;
}

/**
 * What ships: all that is not for development alone. TypeScript's compiler for each machine is among the optional
 * packages of one that ships, as its peer; nothing of it is in any build.
 */
export function shippedPackages(): [path: string, locked: Locked][] {
  return Object.entries(lockedPackages()).filter(
    ([path, { dev, devOptional }]) => !dev && !devOptional && !/\/@typescript\//.test(path),
  );
}

/** The list as it stands in docs/dependencies.md, a line a package. */
export function licencesTable(): string {
  const rows = shippedPackages().map(
    ([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license ?? 'none stated'} |`,
  );
  return ['| package | version | licence |', '| --- | --- | --- |', ...new Set(rows.toSorted())].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(licencesTable());
