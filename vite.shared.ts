import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
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
      if (/^(?:card|strip)\.iife\.ts-/.test(file)) rmSync(join(dir, 'assets', file));
    }
  },
};

/** Scripts that every page with a badge reads: one more pass makes them some two per cent smaller. */
export const smallScripts: Plugin = {
  name: 'small-scripts',
  enforce: 'post',
  async writeBundle({ dir = 'dist' }) {
    const folder = join(dir, 'src/extension');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.iife.js'))) {
      const file = join(folder, name);
      const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, compress: { passes: 3 } });
      if (code) writeFileSync(file, code);
    }
  },
};
