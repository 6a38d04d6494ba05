import type { CDPSession, Page } from 'playwright-core';

/** DevTools commands to one target. */
export type Commands = Pick<CDPSession, 'send'>;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The commands of a page that Playwright knows, kept for its life. */
export function commandsOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** The commands of a target that Playwright does not list (popup, side panel), spoken through the browser. */
export async function attachTo(browser: CDPSession, targetId: string): Promise<Commands> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const answer: Answer = JSON.parse(message);
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return { send: send as CDPSession['send'] };
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
