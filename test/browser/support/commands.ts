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

/** Milliseconds after which a command that got no answer is given up. */
const NO_ANSWER_MS = 20_000;

/** A target that went while a command was on its way: a window that its own button closes. */
export class Gone extends Error {}

/** The commands of a target that Playwright does not list (popup, side panel), spoken through the browser. */
export async function attachTo(browser: CDPSession, targetId: string): Promise<Commands> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer | Gone) => void>();
  const tell = (id: number, answer: Answer | Gone) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const answer: Answer = JSON.parse(message);
    if (answer.id !== undefined) tell(answer.id, answer);
  });
  browser.on('Target.detachedFromTarget', ({ sessionId: from }) => {
    if (from === sessionId) for (const id of [...waiting.keys()]) tell(id, new Gone('the target has gone'));
  });
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const late = setTimeout(() => tell(id, new Gone(`${method}: no answer`)), NO_ANSWER_MS);
      waiting.set(id, (answer) => {
        clearTimeout(late);
        if (answer instanceof Gone) reject(answer);
        else if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      });
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
