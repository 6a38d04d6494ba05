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
  const [{ openPdf }, pdfjs, worker, jpeg2000] = await Promise.all([
    import('../../containers/pdf'),
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    import('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const find = (picture: DecodedPicture) => codeFinder().find({ kind: 'decoded', picture }, options.signal);
  // pdf.js puts the file's own name behind the folder's: here behind a question mark, which servers pass over
  const decoders = `${new URL(jpeg2000.default, location.href).href}?/`;
  return openedFromPdf(await openPdf(bytes, pdfjs, { ...options, find, decoders }));
}
