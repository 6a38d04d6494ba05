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

/** Builds the extension as it is shipped; gives its folder. */
export async function builtExtension(): Promise<string> {
  const outDir = `${ROOT}node_modules/.cache/bench/extension`;
  await build({ root: ROOT, logLevel: 'silent', build: { outDir, reportCompressedSize: false } });
  return outDir;
}

/** A browser with the extension as it is shipped, and a page with one badge a size. */
export interface World {
  hosts: Hosts;
  session: Session;
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const extension = await builtExtension();
  const badges = await Promise.all(
    EVIDENCE.map(async (times) => [
      badgeUrl(times),
      jsonReply(JSON.parse(await sample('eddsa-rdfc-2022', { evidence: times })) as object),
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
