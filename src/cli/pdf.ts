import type { Opened } from '../model';
import { openedFromPdf } from '../report';

/** pdf.js is large and slow to load: only an input that is a PDF pays for it. */
export async function openPdfLazily(
  bytes: Uint8Array,
  options: { signal?: AbortSignal } = {},
): Promise<Opened> {
  const [{ openPdf }, pdfjs] = await Promise.all([
    import('../containers/pdf'),
    // the build for Node
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
  return openedFromPdf(await openPdf(bytes, pdfjs, options));
}
