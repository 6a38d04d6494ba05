import type { Page } from 'playwright-core';
import { type Commands, commandsOf } from './commands';
import type { Session } from './launch';

const patterns = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/**
 * Prepares the browser to say yes when the extension asks for these hosts: headless, nobody could press the
 * button of the real question.
 */
export async function willGrant(session: Session, hosts: readonly string[]): Promise<void> {
  const page = await session.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, list]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      for (const origin of list) await chrome.developerPrivate.addHostPermission(id, origin);
    },
    [session.extensionId, patterns(hosts)] as const,
  );
  await page.close();
}

/** Lets the extension ask these hosts, as a reader does who says yes. */
export async function grantHosts(session: Session, hosts: readonly string[]): Promise<void> {
  await willGrant(session, hosts);
  const origins = patterns(hosts);
  const page = await session.context.newPage();
  await page.goto(await somePage(session));
  const commands = await commandsOf(page);
  const { result } = await commands.send('Runtime.evaluate', {
    expression: `chrome.permissions.request(${JSON.stringify({ origins })})`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
  if (result.value !== true) throw new Error(`the browser did not grant ${origins.join(', ')}`);
}

/** The popup's address: any page of the extension would do. */
async function somePage(session: Session): Promise<string> {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getPopup(of: object): Promise<string> } };
    };
    return chrome.action.getPopup({});
  });
}

/**
 * Makes the browser's question be answered with no: headless, nobody could press its button, and it would stay open. All
 * else about the question is the browser's own.
 */
export async function willRefuse(of: Page | Commands): Promise<void> {
  const commands = 'send' in of ? of : await commandsOf(of);
  await commands.send('Runtime.evaluate', {
    expression: 'chrome.permissions.request = () => Promise.resolve(false)',
  });
}
