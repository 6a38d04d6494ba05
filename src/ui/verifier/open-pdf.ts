import type { DecodedPicture } from '../../containers/pdf';
import type { Opened } from '../../model';
import { openedFromPdf } from '../../report';
import { codeFinder } from './codes/code-finder';

/**
 * pdf.js is large: it is loaded when the first PDF comes, and works in a worker of its own. The pictures of a PDF
 * are searched for QR codes in another.
 */
export async function openPdfLazily(
  bytes: Uint8Array,
  options: { signal?: AbortSignal } = {},
): Promise<Opened> {
  const [{ openPdf }, pdfjs, worker] = await Promise.all([
    import('../../containers/pdf'),
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const find = (picture: DecodedPicture) => codeFinder().find({ kind: 'decoded', picture }, options.signal);
  return openedFromPdf(await openPdf(bytes, pdfjs, { ...options, find }));
}
