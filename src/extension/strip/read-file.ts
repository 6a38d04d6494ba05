import { MAX_PDF_BYTES, type Message, type PdfAnswer } from '../../messages';
import { blobAsBase64 } from '../../net';
import { sendFromPage } from '../../platform/page-runtime';

/** What a PDF of this page holds. The worker asks for it anew; what only the page has (`blob:`) is handed over. */
export async function readFile(url: string): Promise<PdfAnswer> {
  const unread: PdfAnswer = { badges: [], unread: 'save' };
  try {
    return ((await sendFromPage(await questionFor(url))) as PdfAnswer | undefined) ?? unread;
  } catch {
    return unread;
  }
}

async function questionFor(url: string): Promise<Message<'page-pdf'> | Message<'page-pdf-bytes'>> {
  if (!url.startsWith('blob:')) return { name: 'page-pdf', url };
  return { name: 'page-pdf-bytes', base64: await blobAsBase64(url, MAX_PDF_BYTES) };
}
