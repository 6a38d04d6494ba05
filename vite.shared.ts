import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Context packages also name the files they were made from; the build would copy those beside the bundle. */
export const withoutContextFiles: Plugin = {
  name: 'without-context-files',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('-context/') ? code.replace(/^\s*(?:fileUrl|url): new URL\([^)]*\),?$/gm, '') : undefined,
};

/**
 * A script that the worker injects is no file for pages: the browser reads it from the extension itself. The
 * bundler names it to pages all the same, and leaves a module behind that nothing imports; both go.
 */
export const nothingForPages: Plugin = {
  name: 'nothing-for-pages',
  enforce: 'post',
  writeBundle({ dir = 'dist' }) {
    const manifest = join(dir, 'manifest.json');
    const { web_accessible_resources: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, `${JSON.stringify(rest, null, 2)}\n`);
    for (const file of readdirSync(join(dir, 'assets'))) {
      if (file.startsWith('card.iife.ts-')) rmSync(join(dir, 'assets', file));
    }
  },
};
