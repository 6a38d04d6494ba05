import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { firefoxManifest } from './manifest.firefox.ts';
import chromium from './vite.config.ts';
import { nothingForPages, smallScripts, withoutContextFiles } from './vite.shared.ts';

const { plugins: _, ...same } = chromium as UserConfig;

/** The extension for Firefox, from the same source, into a folder of its own. */
export default defineConfig(
  mergeConfig(same, {
    plugins: [
      withoutContextFiles,
      preact(),
      crx({ manifest: firefoxManifest() as never, browser: 'firefox' }),
      nothingForPages,
      smallScripts,
    ],
    build: {
      target: 'firefox140',
      outDir: 'dist-firefox',
      // the bundler does not know the sidebar's key in the manifest
      rolldownOptions: { input: { sidepanel: firefoxManifest().sidebar_action.default_panel } },
    },
  }),
);
