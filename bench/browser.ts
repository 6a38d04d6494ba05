import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { launch, type Session } from '../test/browser/support/launch';
import { grantHosts } from '../test/browser/support/permissions';
import { type Hosts, jsonReply, startHosts } from '../test/demo/server';
import { sample } from './world';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOST = 'robin.example';
const PAGE = 'https://www.linkedin.com/in/robin';

/** How many pieces of evidence the badges of the page have: the first is an ordinary one. */
export const EVIDENCE = [1, 10, 100];

export const badgeUrl = (evidence: number) => `https://${HOST}/credentials/${evidence}.json`;

/** A browser with the extension as it is shipped, and a page with one badge a size. */
export interface World {
  hosts: Hosts;
  session: Session;
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const extension = `${ROOT}node_modules/.cache/bench/extension`;
  await build({ root: ROOT, logLevel: 'silent', build: { outDir: extension, reportCompressedSize: false } });
  const badges = await Promise.all(
    EVIDENCE.map(async (times) => [
      badgeUrl(times),
      jsonReply(JSON.parse(await sample('eddsa-rdfc-2022', times)) as object),
    ]),
  );
  const links = EVIDENCE.map(
    (times) => `<p style="margin:0 0 9em"><a href="${badgeUrl(times)}">Badge ${times}</a>`,
  );
  const body = `<!doctype html><html lang="en"><title>Robin</title><h1>Robin</h1><p id="elsewhere">Text</p>${links.join('')}`;
  const hosts = await startHosts({ ...Object.fromEntries(badges), [PAGE]: { body } });
  const session = await launch({ port: hosts.port, extension });
  await grantHosts(session, [HOST]);
  return {
    hosts,
    session,
    async open() {
      const page = await session.context.newPage();
      await page.goto(PAGE);
      return page;
    },
    async close() {
      await session.close();
      await hosts.close();
    },
  };
}

/** Loads an extension that does nothing but answer a message, and gives a session that is about it. */
export async function loadEmpty(session: Session): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-empty-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['https://*.linkedin.com/*'], js: ['content.js'] }],
    }),
  );
  write('worker.js', 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message));');
  write('content.js', '');
  const browser = await session.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const send = browser.send.bind(browser) as unknown as (name: string, of: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  await browser.detach();
  session.context.on('close', () => rmSync(folder, { recursive: true, force: true }));
  return { ...session, extensionId: id, extensionUrl: (path) => `chrome-extension://${id}/${path}` };
}

/** Runs in a page what the content script of an extension could run. */
export async function inContentScript(
  page: Page,
  { extensionId }: Session,
): Promise<(expression: string) => Promise<unknown>> {
  const commands: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    commands.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await commands.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result, exceptionDetails } = await commands.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}
