import type { Plugin } from 'vite';

/** Context packages also name the files they were made from; the build would copy those beside the bundle. */
export const withoutContextFiles: Plugin = {
  name: 'without-context-files',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('-context/') ? code.replace(/^\s*(?:fileUrl|url): new URL\([^)]*\),?$/gm, '') : undefined,
};
