import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { nothingForPages, smallScripts, withoutContextFiles } from './vite.shared.ts';

export default defineConfig({
  plugins: [
    withoutContextFiles,
    preact(),
    crx({ manifest: manifest as never }),
    nothingForPages,
    smallScripts,
  ],
  // jsonld's browser build leaves out its own network code and Node's modules
  resolve: { mainFields: ['browser', 'module', 'main'] },
  build: {
    target: 'chrome137',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    // pages that the manifest does not name
    rolldownOptions: {
      input: {
        engine: 'src/extension/engine/index.html',
        verifier: 'src/extension/pages/verifier/index.html',
        welcome: 'src/extension/pages/welcome/index.html',
      },
    },
  },
});
