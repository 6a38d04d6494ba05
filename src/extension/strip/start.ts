import type { Message, StripSettings } from '../../messages';
import { isAlive, sendFromPage } from '../../platform/page-runtime';
import { pdfsInPage } from '../../platform/pdfs-in-page';
import { createStrip, type Strip } from './strip';

/** Starts the strip. What it answers with looks anew, and says `false` when the extension it belongs to is gone. */
export function startStrip(): () => boolean {
  let strip: Strip | undefined;
  let closed = false;
  let followed: (() => void) | undefined;
  let shown = '';
  const erase = () => {
    followed?.();
    strip?.remove();
    strip = undefined;
  };
  /** A page may go on to the next file without being loaded anew. */
  const followFiles = () => {
    const files = pdfsInPage();
    if (files.join() === shown) return;
    shown = files.join();
    if (files.length === 0 || !isAlive()) erase();
    else strip?.show(files);
  };
  const look = async () => {
    const settings = (await sendFromPage({ name: 'page-strip' } satisfies Message<'page-strip'>)) as
      | StripSettings
      | undefined;
    const seen = pdfsInPage();
    shown = seen.join();
    const files = [...new Set([...seen, ...(settings?.files ?? [])])];
    // what the reader closed stays closed in this page, until the toolbar button is pressed
    if (!settings || files.length === 0 || (closed && !settings.atOnce)) return;
    closed = false;
    if (!strip?.isThere()) {
      erase();
      strip = createStrip(settings, () => {
        closed = true;
        erase();
      });
      followed = follow(followFiles);
    }
    strip.show(files);
    if (settings.atOnce) strip.read();
  };
  const again = () => {
    if (!isAlive()) erase();
    // a worker that was stopped in the middle is asked again by the next press
    else look().catch(() => undefined);
    return isAlive();
  };
  again();
  return again;
}

/** Milliseconds between two looks at a page that changes. */
const PAUSE_MS = 300;

/** Runs after the page has changed what could show a file. Answers with how to end it. */
function follow(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, PAUSE_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['src', 'data', 'type'],
  });
  document.addEventListener('load', soon, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', soon, { capture: true });
  };
}
