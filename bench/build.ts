import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${root}node_modules/.cache/bench`;

/** Paths of what a process runs. */
export interface Built {
  engine: string;
  script: string;
}

/**
 * Builds our side as the terminal program is built, and the script of a process: what is measured is what is
 * shipped, not what a development loader makes of it. The peers stay as they are installed.
 */
export async function built(): Promise<Built> {
  await bundled('ours', {
    resolve: { mainFields: ['browser', 'module', 'main'] },
    ssr: { noExternal: true, external: ['pdfjs-dist', 'linkedom'], target: 'node' },
  });
  await bundled('once', {});
  return { engine: `${OUT}/ours/ours.mjs`, script: `${OUT}/once/once.mjs` };
}

async function bundled(name: string, options: Parameters<typeof build>[0]): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: `bench/${name}.ts`,
      outDir: `${OUT}/${name}`,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
    ...options,
  });
}
