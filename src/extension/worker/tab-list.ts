import type { Order, PageBadge } from '../../messages';
import { showCount } from '../../platform/action';
import { askPage } from '../../platform/tabs';
import { askedOf } from './asked';
import { badgesOf, documentsOf, forgetFrame, forgetTab } from './tab-badges';
import { withReports } from './tab-reports';

const TELL: Order = { name: 'here', tell: true };
const HERE: Order = { name: 'here', tell: false };

/** The badges of a tab with the reports there are; first the one that the reader pointed at. */
export async function listTab(tabId: number): Promise<PageBadge[]> {
  const areGone = await forgetFramesThatLeft(tabId);
  const [found, asked] = await Promise.all([badgesOf(tabId), askedOf(tabId)]);
  if (areGone) await showCount(tabId, found.length);
  const known = asked === undefined || found.some(({ key }) => key === asked.key);
  return withReports(tabId, known ? found : [asked, ...found]);
}

/**
 * The tab may show another page: one that still has the document that told of its badges is asked to tell anew, since a
 * page may go on without being loaded. What is known of a document that has gone is forgotten.
 */
export async function lookAgain(tabId: number, toUnknown: boolean): Promise<void> {
  const [page] = await documentsOf(tabId);
  // where no script of ours runs, an address that we may not see is that of another page
  if (page?.frameId !== 0) return toUnknown ? leave(tabId) : undefined;
  if ((await askPage(tabId, TELL, page)) === true) return;
  const [now] = await documentsOf(tabId);
  // the next document may have told of its own in the meantime
  if (now?.frameId === 0 && now.documentId === page.documentId) await leave(tabId);
}

/** The tab was closed, or went where we may not see. */
export async function leave(tabId: number): Promise<void> {
  await Promise.all([forgetTab(tabId), showCount(tabId, 0)]);
}

/** Frames come and go without a word: what does not answer any more is not in the page. Answers whether there was any. */
async function forgetFramesThatLeft(tabId: number): Promise<boolean> {
  const frames = (await documentsOf(tabId)).filter(({ frameId }) => frameId !== 0);
  const gone = await Promise.all(
    frames.map(async (frame) => {
      if ((await askPage(tabId, HERE, frame)) === true) return false;
      await forgetFrame(tabId, frame.frameId);
      return true;
    }),
  );
  return gone.includes(true);
}
