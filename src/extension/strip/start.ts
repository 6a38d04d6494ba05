import type { Message, StripSettings } from '../../messages';
import { isAlive, sendFromPage } from '../../platform/page-runtime';
import { pdfsInPage } from '../../platform/pdfs-in-page';
import { createStrip, type Strip } from './strip';

/** Starts the strip. What it answers with looks anew, and says `false` when the extension it belongs to is gone. */
export function startStrip(): () => boolean {
  let strip: Strip | undefined;
  let closed = false;
  const erase = () => {
    strip?.remove();
    strip = undefined;
  };
  const look = async () => {
    const settings = (await sendFromPage({ name: 'page-strip' } satisfies Message<'page-strip'>)) as
      | StripSettings
      | undefined;
    const files = pdfsInPage();
    // what the reader closed stays closed in this page, until the toolbar button is pressed
    if (!settings || files.length === 0 || (closed && !settings.atOnce)) return;
    strip ??= createStrip(settings, () => {
      closed = true;
      erase();
    });
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
