import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PdfContents } from '../containers/pdf';

/** The build of pdf.js for Node. */
const PDF_JS = 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF holds. pdf.js is large and slow to load: only an input that is a PDF pays for it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const [{ openPdf }, pdfjs] = await Promise.all([
    import('../containers/pdf'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
  return openPdf(bytes, pdfjs, { decoders: decoders() });
}

/** The folder beside pdf.js with what decodes JPEG 2000. */
function decoders(): string {
  const file = createRequire(import.meta.url).resolve(PDF_JS);
  return new URL('../../wasm/', pathToFileURL(file)).href;
}
