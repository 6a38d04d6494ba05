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

/**
 * Scripts that every page with a badge reads: what only the worker needs of the badge hosts goes, so that a page's
 * script does not even know where to ask; one more pass then makes them some two per cent smaller.
 */
export const smallScripts: Plugin = {
  name: 'small-scripts',
  enforce: 'post',
  async writeBundle({ dir = 'dist' }) {
    const folder = join(dir, 'src/extension');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.iife.js'))) {
      const file = join(folder, name);
      const whole = readFileSync(file, 'utf8');
      const { code } = await minify(withoutAsking(whole, this.parse(whole)), {
        ecma: 2020,
        compress: { passes: 3 },
      });
      if (code) writeFileSync(file, code);
    }
  },
};

/** What a badge host's file says for the worker alone (`discovery/badge-host.ts`). */
const FOR_THE_WORKER = new Set([
  'name',
  'kind',
  'credentialUrls',
  'existenceUrl',
  'accept',
  'says',
  'anyDomain',
]);

interface Syntax {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  properties?: Syntax[];
}

/** Bundled code without those members of objects that have `matches` and `credentialUrls`: the badge hosts. */
function withoutAsking(code: string, tree: object): string {
  const cuts: [number, number][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, properties = [] } = node as Partial<Syntax>;
    const names = properties.map(({ key }) => key?.name ?? '');
    const isHost =
      type === 'ObjectExpression' && names.includes('matches') && names.includes('credentialUrls');
    for (const [index, each] of properties.entries()) {
      if (!isHost || !FOR_THE_WORKER.has(names[index] ?? '')) continue;
      // with the comma after it, so that what stays is still a list
      const comma = code[each.end] === ',' ? 1 : 0;
      cuts.push([each.start, each.end + comma]);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(tree);
  let [kept, at] = ['', 0];
  for (const [start, end] of cuts.toSorted(([one], [other]) => one - other)) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}
