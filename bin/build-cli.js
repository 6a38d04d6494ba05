// Builds the terminal program into dist-cli/, or the folder that is named. Runs after `npm ci`, so that `npx legible` works in a checkout.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: process.argv[2] ?? 'dist-cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { legible: 'src/cli/legible.ts', 'pdf-thread': 'src/cli/pdf-thread.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // jsonld's browser build leaves out its own network code; one bundle also starts faster than 300 small files
  resolve: { mainFields: ['browser', 'module', 'main'] },
  ssr: {
    noExternal: true,
    external: ['pdfjs-dist', 'linkedom', '@napi-rs/canvas', 'undici'],
    target: 'node',
  },
});
