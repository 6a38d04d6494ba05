import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Top to bottom: each folder imports only from those after it. */
const LAYERS = [
  'extension',
  'cli',
  'web',
  'ui',
  'messages',
  'platform',
  'report',
  'reading',
  'trust',
  'verification',
  'formats',
  'containers',
  'discovery',
  'net',
  'model',
];

/** Families: every member file must be named in the folder's index (or list). What is shared is let out. */
const FAMILIES: Record<string, { list: string; shared: string[] }> = {
  'discovery/hosts': { list: 'index.ts', shared: [] },
  'discovery/sites': { list: 'index.ts', shared: ['site'] },
  'reading/phrases': {
    list: 'index.ts',
    shared: ['compiled', 'detect', 'fold', 'pattern', 'phrase-language', 'required', 'template'],
  },
  'trust/registries': { list: 'index.ts', shared: [] },
  'verification/keys': {
    list: 'index.ts',
    shared: [
      'controller-document',
      'ec-point',
      'key-source',
      'multikey',
      'public-key',
      'published-jwk',
      'unanswered',
    ],
  },
  'verification/proofs': {
    list: 'index.ts',
    shared: [
      ...['disclosure', 'embedded', 'examiners', 'hash-data', 'jcs-proof', 'jws', 'jwt-claims', 'proof'],
      // whole ways of securing, listed in examiners.ts
      ...['jades', 'jwt', 'sd-jwt', 'signed-ob2'],
    ],
  },
  'verification/status': {
    list: 'index.ts',
    shared: ['bit-list', 'bits', 'list-credential', 'status-kind', 'unavailable'],
  },
  'verification/checks': { list: 'index.ts', shared: [] },
  'report/sentences': { list: 'index.ts', shared: ['sentences'] },
  formats: {
    list: 'index.ts',
    shared: [
      'format',
      'dates',
      'iso-8601',
      'stated-date',
      'text',
      'issuer',
      'recipient',
      'vc-envelope',
      'assertion',
      'sd-jwt',
    ],
  },
};

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

function layerOf(path: string): string {
  return relative(SRC, path).split(/[\\/]/)[0] ?? '';
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+|\.{1,2})'/g)].map((match) =>
    resolve(dirname(path), match[1] ?? ''),
  );
}

const all = files(SRC);

describe('the house', () => {
  it('has only the folders of the design', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect(folders.filter((name) => !LAYERS.includes(name))).toEqual([]);
  });

  it.each(LAYERS)('%s imports only from the folders below it', (layer) => {
    const rank = LAYERS.indexOf(layer);
    const wrong = all
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => target.startsWith(SRC) && LAYERS.indexOf(layerOf(target)) < rank)
          .map((target) => `${relative(SRC, path)} -> ${relative(SRC, target)}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets the content script reach discovery, messages and ui only', () => {
    const entry = join(SRC, 'extension/content.iife.ts');
    if (!existsSync(entry)) return;
    const seen = new Set<string>();
    const pending = [entry];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = readFileSync(path, 'utf8');
      // types are gone from the bundle: only what runs counts
      const running = [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm)];
      for (const [, target = ''] of running) {
        const base = resolve(dirname(path), target);
        const file = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((each) => existsSync(each));
        if (file) pending.push(file);
      }
    }
    const layers = new Set([...seen].map(layerOf));
    expect(
      [...layers].filter(
        (layer) => !['extension', 'discovery', 'messages', 'ui', 'platform', 'model'].includes(layer),
      ),
    ).toEqual([]);
  });

  it('asks the network in one file only, and memory of pages in another', () => {
    const asking = all.filter((path) =>
      /(?<![\w.])fetch\(|\.fetch\(|XMLHttpRequest|sendBeacon|EventSource|new WebSocket/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    // the other one reads what a page has in memory, and refuses every address that leads to a host
    expect(asking.map((path) => relative(SRC, path)).toSorted()).toEqual(['net/blob.ts', 'net/client.ts']);
  });

  it('touches the browser in platform only', () => {
    const touching = all.filter((path) =>
      /webextension-polyfill|(?<![\w.])chrome\./.test(readFileSync(path, 'utf8')),
    );
    expect(touching.map(layerOf).filter((layer) => layer !== 'platform')).toEqual([]);
  });

  it('never renders markup from strings', () => {
    const writing = all.filter((path) =>
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(writing.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('keeps files small enough to hold in mind', () => {
    const lines = all.map((path) => readFileSync(path, 'utf8').split('\n').length).sort((a, b) => a - b);
    const tooLong = all.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
    expect(tooLong.map((path) => relative(SRC, path))).toEqual([]);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
    expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(201);
  });
});

describe.each(Object.entries(FAMILIES))('the family %s', (folder, { list, shared }) => {
  it('names every member in its list', () => {
    const index = readFileSync(join(SRC, folder, list), 'utf8');
    const members = readdirSync(join(SRC, folder))
      .filter((name) => name.endsWith('.ts') && name !== list)
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !shared.includes(name));
    expect(members.filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
  });
});
