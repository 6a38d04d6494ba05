import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from './require-browser';

/** The extension as built; `LEGIBLE_DIST` names another build. */
export const DIST = process.env.LEGIBLE_DIST ?? fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The page of the first run, inside the extension. */
export const WELCOME = 'src/extension/pages/welcome/index.html';

export interface LaunchOptions {
  /** local port that plays the whole web */
  port: number;
  /** a window on the screen; default is headless */
  headed?: boolean;
  /** language of the browser, e.g. `de`; default English */
  language?: string;
  /** folder of the extension; default `dist/` */
  extension?: string;
  /** keep the page of the first run; it is closed otherwise, so that tests begin with their own pages */
  welcome?: boolean;
  /** resolver rules that come before all others, as for `--host-resolver-rules` */
  rules?: readonly string[];
  /** more arguments of the browser's command line */
  flags?: readonly string[];
  /** SHA-256 of the only self-made keys that are accepted; default is to accept any certificate */
  trustedKeys?: readonly string[];
}

/** A running browser with the extension loaded and every host mapped to one local port. */
export interface Session {
  context: BrowserContext;
  extensionId: string;
  /** the service worker that started with the browser */
  worker(): Promise<Worker>;
  /** a page of the extension as an address */
  extensionUrl(path: string): string;
  /** installs the extension anew, as an update does */
  update(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser with a new profile. Hosts are mapped by resolver rules, not by intercepting requests:
 * interception would answer where the real browser refuses for want of a permission.
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'legible-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    headless: false,
    // with a window, an interrupt ends the demo in good order
    handleSIGINT: !options.headed,
    viewport: options.headed ? null : { width: 1100, height: 800 },
    args: browserArguments(options),
    // Linux takes the language from here, other systems from the argument
    env: { ...process.env, LANGUAGE: options.language ?? 'en' } as Record<string, string>,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headed ? ['--enable-automation'] : [])],
  });
  const folder = options.extension ?? DIST;
  const greets = existsSync(join(folder, WELCOME));
  const greeting = greets
    ? context.waitForEvent('page', { predicate: (page) => page.url().endsWith(WELCOME) || isBlank(page) })
    : undefined;
  const extensionId = await loadExtension(context, folder);
  const welcome = await greeting;
  if (!options.welcome) await welcome?.close();
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  return {
    context,
    extensionId,
    extensionUrl,
    async worker() {
      const running = context.serviceWorkers().find((each) => each.url().startsWith(extensionUrl('')));
      return running ?? context.waitForEvent('serviceworker');
    },
    async update() {
      await loadExtension(context, options.extension ?? DIST);
    },
    async close() {
      await context.close();
      // a browser that is still shutting down writes into its profile
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
    },
  };
}

/** A tab that has not got to its address yet. */
function isBlank(page: Page): boolean {
  return page.url() === '' || page.url() === 'about:blank';
}

function browserArguments(options: LaunchOptions): string[] {
  const { port, headed, language = 'en', rules = [], flags = [], trustedKeys } = options;
  return [
    ...(headed ? ['--start-maximized'] : ['--headless=new', '--disable-gpu']),
    // Chromium refuses its sandbox to root, as which containers run
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--lang=${language}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    // branded Chrome no longer takes --load-extension: it is loaded by command, which needs this
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${[...rules, `MAP * 127.0.0.1:${port}`, 'EXCLUDE localhost'].join(', ')}`,
    trustedKeys
      ? `--ignore-certificate-errors-spki-list=${trustedKeys.join(',')}`
      : '--ignore-certificate-errors',
    ...flags,
  ];
}

/** Loads an unpacked extension and waits for its worker; answers with its id. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const commands = await browser.newBrowserCDPSession();
  // not among the commands that Playwright has types for
  const send = commands.send.bind(commands) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  const started = context.waitForEvent('serviceworker', { timeout: 20_000 });
  const { id } = await send('Extensions.loadUnpacked', { path });
  await started;
  await commands.detach();
  return id;
}
