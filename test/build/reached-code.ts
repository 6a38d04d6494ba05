import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a text takes when gzipped. */
export function bytes(text: string): number {
  return gzipSync(text).length;
}

/** The same in kilobytes. */
export function kilobytes(text: string): number {
  return Math.round(bytes(text) / 102.4) / 10;
}

/** The code of a module and of all that it imports when it starts, each once. */
export function withImports(...entries: string[]): string {
  const code = new Map<string, string>();
  const pending = [...entries];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (code.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    code.set(file, text);
    for (const [, target = ''] of text.matchAll(
      /(?:^|[;}\s])import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g,
    )) {
      pending.push(resolve(dirname(file), target));
    }
  }
  return [...code.values()].join('\n');
}

/** The code that a page of the extension starts with. */
export function scriptsOf(dist: string, page: string): string {
  const html = readFileSync(join(dist, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) =>
    join(dist, file),
  );
  return withImports(...scripts);
}
