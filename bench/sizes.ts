import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes, scriptsOf, withImports } from '../test/build/reached-code';
import { builtExtension } from './browser';
import { type Bench, roundedRow } from './tables';

/** What is read before each part of the extension as it is shipped does its work. */
export function partsOf(extension: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  const file = (path: string) => readFileSync(join(extension, path), 'utf8');
  return {
    'content script': file('src/extension/content.iife.js'),
    'card, where there is a badge': file('src/extension/card.iife.js'),
    'strip, where there is a PDF': file('src/extension/strip.iife.js'),
    worker: withImports(join(extension, manifest.background.service_worker)),
    'engine (document that nobody sees)': scriptsOf(extension, 'src/extension/engine/index.html'),
    'toolbar window': scriptsOf(extension, 'src/extension/pages/popup/index.html'),
    'side panel': scriptsOf(extension, 'src/extension/pages/sidepanel/index.html'),
    'verifier page': scriptsOf(extension, 'src/extension/pages/verifier/index.html'),
  };
}

/** Kilobytes of each part, with all that it imports when it starts. */
export const sizes: Bench = async () => {
  const table = Object.entries(partsOf(await builtExtension())).map(([name, code]) => [
    name,
    roundedRow({ kB: code.length / 1024, 'kB gzipped': kilobytes(code) }),
  ]);
  return { 'sizes: code that is read when a part starts': Object.fromEntries(table) };
};
