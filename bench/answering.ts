import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Session } from '../test/browser/support/launch';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads an extension that does nothing but answer a message, and gives a session that is about it.
 *
 * @param code folder with more files, of which its worker imports `index.js`
 */
export async function loadAnswering(session: Session, code?: string): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-answering-'));
  if (code) cpSync(code, folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Answering',
      version: '1',
      background: { service_worker: 'worker.js', type: 'module' },
      content_scripts: [{ matches: ['https://*.linkedin.com/*'], js: ['content.js'] }],
    }),
  );
  write(
    'worker.js',
    `${code ? "import './index.js';" : ''}chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message));`,
  );
  write('content.js', '');
  const browser = await session.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const send = browser.send.bind(browser) as unknown as (name: string, of: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  await browser.detach();
  session.context.on('close', () => rmSync(folder, { recursive: true, force: true }));
  return { ...session, extensionId: id, extensionUrl: (path) => `chrome-extension://${id}/${path}` };
}

/** Builds the engine as if a worker carried it; gives the folder. */
export async function builtForWorker(): Promise<string> {
  const outDir = `${ROOT}node_modules/.cache/bench/engine-in-worker`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { mainFields: ['browser', 'module', 'main'] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome137',
      modulePreload: false,
      lib: { entry: 'bench/engine-in-worker.ts', formats: ['es'], fileName: () => 'index.js' },
      minify: true,
    },
  });
  return outDir;
}
