import type { Order } from '../../messages';
import { contentScriptFiles, injectIntoFrames, tellFrames } from '../../platform/tabs';

/**
 * Has the badges of a tab told to the worker, those in frames too: where the manifest puts no script, a press on the
 * toolbar button is the reader's leave to look at the page, and where one runs already the worker may have forgotten
 * since what it told.
 *
 * @returns `false` where no script may run
 */
export async function lookInto(tabId: number): Promise<boolean> {
  const ran = await injectIntoFrames(tabId, contentScriptFiles());
  await tellFrames(tabId, { name: 'here', tell: true } satisfies Order);
  return ran;
}
