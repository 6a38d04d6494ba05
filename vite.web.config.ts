import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { withoutContextFiles } from './vite.shared.ts';

/** The verifier page as a static site, for any web server: relative addresses, no extension. */
export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: false,
  plugins: [withoutContextFiles, preact()],
  resolve: { mainFields: ['browser', 'module', 'main'] },
  build: { target: 'chrome137', outDir: '../../dist-web', emptyOutDir: true, modulePreload: false },
});
