import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { waitForNoCard } from '../test/browser/support/card';

/** Milliseconds from the mouse's coming to a badge. */
export interface Painted {
  /** the card was on the screen, with what was known */
  card: number;
  /** the verdict was */
  verdict: number;
}

/** Milliseconds for the mouse to be seen elsewhere. */
const ELSEWHERE_MS = 100;
/** Milliseconds in which a card must come. */
const PATIENCE_MS = 10_000;
/** A busy browser may lose a mouse that comes while a worker is being stopped: it is laid on again. */
const TRIES = 3;

/** Runs in the page, on the shadow root; a text, since what loads this file would put names of its own into it. */
const WATCH_CARD = `function (verdict) {
  const afterPaint = (run) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(undefined);
  });
  return new Promise((resolve, reject) => {
    let came, card, seen = false;
    setTimeout(() => reject(new Error('no card came, or no verdict')), ${PATIENCE_MS});
    document.addEventListener('mousemove', ({ timeStamp }) => { came = timeStamp; }, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const dialog = this.querySelector('[role=dialog]');
      if (!dialog || came === undefined) return;
      if (!seen) afterPaint(() => { card = performance.now() - came; });
      seen = true;
      if (!dialog.textContent.includes(verdict)) return;
      observer.disconnect();
      afterPaint(() => resolve({ card, verdict: performance.now() - came }));
    });
    observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}`;

/** Lays the mouse on a link and tells when the card was painted, which the script in the page's own box hears of. */
export async function painted(page: Page, link: string, verdict: string, tries = TRIES): Promise<Painted> {
  const box = await page.locator(link).boundingBox();
  if (!box) throw new Error(`no ${link}`);
  const commands = await page.context().newCDPSession(page);
  const told = commands.send('Runtime.callFunctionOn', {
    objectId: await layerOf(commands),
    functionDeclaration: WATCH_CARD,
    arguments: [{ value: verdict }],
    awaitPromise: true,
    returnByValue: true,
  });
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  const { result, exceptionDetails } = await told;
  await commands.detach();
  await page.mouse.move(1090, 5);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pause(ELSEWHERE_MS);
  if (!exceptionDetails) return result.value as Painted;
  if (tries <= 1) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return painted(page, link, verdict, tries - 1);
}

/** The closed shadow root of ours, which nothing but the browser's own tools can reach. */
async function layerOf(commands: CDPSession): Promise<string> {
  const { root } = await commands.send('DOM.getDocument', { depth: 3, pierce: true });
  const [html] = root.children?.slice(-1) ?? [];
  const shadow = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots).at(-1);
  if (!shadow) throw new Error('nothing of ours is in the page');
  const { object } = await commands.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? '';
}
