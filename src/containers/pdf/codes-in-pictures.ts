import type { PDFPageProxy } from 'pdfjs-dist';
import type { DecodedPicture, FindCodes } from '../decoded-picture';
import { MAX_PIXELS } from './pdf-contents';

/** Pictures of one page that are looked at. */
const MAX_PICTURES = 8;
/** Smaller than this no QR code can be read. Pixels. */
const MIN_SIDE = 21;
/** Milliseconds to wait for a picture that pdf.js is still decoding. */
const PATIENCE_MS = 5_000;

/**
 * Texts of the QR codes in pictures that a page puts on itself as they are, by their names. `cut` when not all of
 * them were searched to the end, `unread` when one could not be decoded.
 */
export async function codesInPictures(
  page: PDFPageProxy,
  names: Iterable<string>,
  find: FindCodes,
): Promise<{ texts: Set<string>; cut: boolean; unread: boolean }> {
  const texts = new Set<string>();
  let [cut, unread] = [false, false];
  for (const name of [...new Set(names)].slice(0, MAX_PICTURES)) {
    const decoded = await decodedOf(page, name);
    if (!decoded) unread = true;
    const found = isPicture(decoded) ? await find(decoded) : [];
    if (!found) cut = true;
    for (const text of found ?? []) texts.add(text);
  }
  return { texts, cut, unread };
}

/** What pdf.js made of a picture: nothing when it could not, or not in time. */
function decodedOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    objects.get(name, (value: unknown) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

function isPicture(value: unknown): value is DecodedPicture {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, kind, data } = value as Partial<DecodedPicture>;
  if (typeof width !== 'number' || typeof height !== 'number' || typeof kind !== 'number') return false;
  if (width < MIN_SIDE || height < MIN_SIDE || width * height > MAX_PIXELS) return false;
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray;
}
