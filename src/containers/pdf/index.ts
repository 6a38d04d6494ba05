import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Contents } from '../container';
import { credentialsInText } from '../credential-text';
import type { FindCodes } from '../decoded-picture';
import { MAX_FILE_BYTES } from '../limits';
import { credentialsInPacket } from '../xmp';
import { attachedCredentials, createFileOpener, type FileOpener } from './attachments';
import type { Canvases } from './codes-in-drawing';
import { pageLinks, type ReadPage, textOf } from './page-links';
import {
  MAX_EMAILS,
  MAX_IMAGE_PIXELS,
  MAX_LINKS,
  MAX_PAGES,
  type PdfContents,
  type PdfLink,
} from './pdf-contents';
import { qrTexts } from './qr-codes';

export type { DecodedPicture, FindCodes } from '../decoded-picture';
export { apartFromLinks } from './emails';
export type { PdfContents, PdfLink } from './pdf-contents';

/** pdf.js, as the caller has it: another build in Node than in a browser. */
export type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>;

/** Milliseconds for a whole file. */
const TIME_LIMIT_MS = 60_000;

/**
 * Opens a PDF: links with the text they lie on, addresses in the text, attached files, XMP, QR codes on
 * its pages. Nothing in the file is run, no font, form or script is loaded. Never rejects.
 *
 * @param options.signal ends the work; what was found until then is given
 * @param options.find searches pictures for QR codes; by default here and now, which takes the thread seconds
 * @param options.decoders folder from which pdf.js loads what decodes JPEG 2000, with a slash at its end
 */
export async function openPdf(
  bytes: Uint8Array,
  pdfjs: PdfJs,
  options: { signal?: AbortSignal; find?: FindCodes; decoders?: string } = {},
): Promise<PdfContents> {
  const contents: PdfContents = { credentials: [], links: [], emails: [], problems: [], pages: 0 };
  if (bytes.length > MAX_FILE_BYTES) return { ...contents, problems: [{ reason: 'too-large' }] };
  const loading = pdfjs.getDocument({
    // pdf.js takes the bytes over
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    ...(options.decoders === undefined ? {} : { wasmUrl: options.decoders }),
    maxImageSize: MAX_IMAGE_PIXELS,
    // decoded pictures come as bytes, not as canvases
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
  });
  loading.onPassword = () => {
    contents.problems.push({ reason: 'pdf-encrypted' });
    void loading.destroy();
  };
  const limits = [AbortSignal.timeout(TIME_LIMIT_MS), ...(options.signal ? [options.signal] : [])];
  const stop = AbortSignal.any(limits);
  const search = options.find ?? findHere;
  // nobody waits any longer for what is searched after the end
  const find: FindCodes = async (picture) => (stop.aborted ? undefined : search(picture));
  const stopped = new Promise<never>((_resolve, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
  stopped.catch(() => undefined);
  try {
    // the order matters: what was stopped beforehand is not begun
    const document = await Promise.race([stopped, loading.promise]);
    await Promise.race([readInto(contents, document, pdfjs, stop, find), stopped]);
  } catch (error) {
    if (stop.aborted) addOnce(contents, 'took-too-long');
    else if (/password/i.test(String(error))) addOnce(contents, 'pdf-encrypted');
    else if (contents.problems.length === 0)
      addOnce(contents, contents.pages > 0 ? 'pdf-partly-damaged' : 'pdf-damaged');
  } finally {
    await loading.destroy().catch(() => undefined);
  }
  return contents;
}

function addOnce(contents: PdfContents, reason: string): void {
  if (!has(contents, reason)) contents.problems.push({ reason });
}

function has({ problems }: PdfContents, reason: string): boolean {
  return problems.some((each) => each.reason === reason);
}

async function readInto(
  contents: PdfContents,
  document: PDFDocumentProxy,
  pdfjs: PdfJs,
  stop: AbortSignal,
  find: FindCodes,
): Promise<void> {
  contents.pages = document.numPages;
  if (document.numPages > MAX_PAGES) contents.problems.push({ reason: 'pdf-too-long' });
  const files = createFileOpener();
  add(contents, await attachedCredentials(document, files));
  add(contents, await inMetadata(document));
  const last = Math.min(document.numPages, MAX_PAGES);
  // an address may run on into the next page
  let ahead = await pageAt(document, 1, contents);
  for (let number = 1; number <= last; number++) {
    if (stop.aborted) return;
    if (contents.links.length >= MAX_LINKS) return addOnce(contents, 'pdf-too-much');
    const here = ahead;
    ahead = number < last ? await pageAt(document, number + 1, contents) : undefined;
    if (!here) continue;
    try {
      await readPage(contents, here, ahead, files);
      const canvases = document.canvasFactory as Canvases;
      const codes = await qrTexts(here.page, pdfjs.OPS, canvases, find);
      addCodes(contents, codes.texts, number);
      if (codes.cut) addOnce(contents, 'took-too-long');
      if (codes.unread) addOnce(contents, 'pdf-picture-unread');
    } catch {
      addOnce(contents, 'pdf-partly-damaged');
    }
    here.page.cleanup();
  }
}

interface Here {
  page: PDFPageProxy;
  text: ReadPage;
}

/** A page and its text; nothing when it is damaged, which the others need not be. */
async function pageAt(
  document: PDFDocumentProxy,
  number: number,
  contents: PdfContents,
): Promise<Here | undefined> {
  try {
    const page = await document.getPage(number);
    return { page, text: await textOf(page) };
  } catch {
    addOnce(contents, 'pdf-partly-damaged');
    return undefined;
  }
}

async function readPage(
  contents: PdfContents,
  { page, text }: Here,
  next: Here | undefined,
  files: FileOpener,
): Promise<void> {
  const annotations: unknown[] = await page.getAnnotations();
  const { links, emails } = pageLinks(page.pageNumber, annotations, text, next?.text);
  contents.links.push(...links);
  contents.emails = [...new Set([...contents.emails, ...emails])].slice(0, MAX_EMAILS);
  for (const each of annotations) add(contents, await files((each as { file?: unknown }).file));
}

function add(contents: PdfContents, part: Contents): void {
  contents.credentials.push(...part.credentials);
  for (const each of part.problems) if (!has(contents, each.reason)) contents.problems.push(each);
}

/** The decoder of codes is loaded with the first picture that is searched here. */
const findHere: FindCodes = async (picture) => (await import('../decoded-picture')).codesInDecoded(picture);

async function inMetadata(document: PDFDocumentProxy): Promise<Contents> {
  const { metadata } = await document.getMetadata().catch(() => ({ metadata: null }));
  const packet: unknown = metadata?.getRaw();
  return typeof packet === 'string' ? credentialsInPacket(packet) : { credentials: [], problems: [] };
}

function addCodes(contents: PdfContents, texts: readonly string[], page: number): void {
  for (const text of texts) {
    const found = credentialsInText(text, `QR code on page ${page}`);
    for (const each of found.credentials) {
      if (each.kind !== 'url') contents.credentials.push({ ...each, by: 'qr' });
      else contents.links.push({ url: each.url, label: '', page, kind: 'qr' } satisfies PdfLink);
    }
  }
}
