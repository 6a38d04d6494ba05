import type { Opened } from '../../model';
import { openedFromPdf } from '../../report';

/** pdf.js is large: it is loaded when the first PDF comes, and works in a worker of its own. */
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
  return openedFromPdf(await openPdf(bytes, pdfjs, options));
}
