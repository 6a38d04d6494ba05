import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Context packages also name the files they were made from; the build would copy those beside the bundle. */
const withoutContextFiles: Plugin = {
  name: 'without-context-files',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('-context/') ? code.replace(/^\s*(?:fileUrl|url): new URL\([^)]*\),?$/gm, '') : undefined,
};

export default defineConfig({
  plugins: [withoutContextFiles, preact(), crx({ manifest: manifest as never })],
  // jsonld's browser build leaves out its own network code and Node's modules
  resolve: { mainFields: ['browser', 'module', 'main'] },
  build: {
    target: 'chrome137',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    // a page that the manifest does not name; the popup leads to it
    rolldownOptions: { input: { verifier: 'src/extension/pages/verifier/index.html' } },
  },
});
