import type { PDFPageProxy } from 'pdfjs-dist';
import type { FindCodes } from '../decoded-picture';
import { type Canvases, codesInDrawing } from './codes-in-drawing';
import { codesInPictures } from './codes-in-pictures';

/** What pdf.js calls the drawing operations that matter here. */
export type Operations = Pick<
  typeof import('pdfjs-dist')['OPS'],
  | 'paintImageXObject'
  | 'constructPath'
  | 'fill'
  | 'eoFill'
  | 'paintImageMaskXObject'
  | 'paintImageMaskXObjectGroup'
  | 'paintImageMaskXObjectRepeat'
  | 'paintImageXObjectRepeat'
  | 'paintInlineImageXObject'
  | 'paintInlineImageXObjectGroup'
  | 'paintSolidColorImageMask'
  | 'showText'
>;

/** Numbers that the outlines of a drawn QR code take at least: hundreds of squares, runs of them drawn as one. */
const DENSE = 1_500;

/**
 * Texts of the QR codes on a page. Pictures are searched as they are in the file; a code that is drawn in squares,
 * stencilled, or cut into strips by a scanner is searched in the page as it looks. `cut` when a search came to no end,
 * `unread` when a picture could not be decoded.
 */
export async function qrTexts(
  page: PDFPageProxy,
  ops: Operations,
  canvases: Canvases,
  find: FindCodes,
): Promise<{ texts: string[]; cut: boolean; unread: boolean }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = new Set<string>();
  let [outlines, stencils, words] = [0, 0, 0];
  for (const [index, fn] of fnArray.entries()) {
    const first: unknown = argsArray[index]?.[0];
    if (fn === ops.paintImageXObject && typeof first === 'string') pictures.add(first);
    else if (fn === ops.showText) words++;
    else if (fn === ops.constructPath) {
      if (first === ops.fill || first === ops.eoFill) outlines += lengthOf(argsArray[index]?.[1]?.[0]);
    } else if (isStencil(fn, ops)) stencils++;
  }
  const { texts, cut, unread } = await codesInPictures(page, pictures, find);
  const inStrips = pictures.size > 1 || (pictures.size === 1 && words === 0);
  if (texts.size > 0 || !(outlines >= DENSE || stencils > 0 || inStrips))
    return { texts: [...texts], cut, unread };
  const drawn = await codesInDrawing(page, canvases, find);
  return { texts: drawn ?? [], cut: cut || !drawn, unread };
}

function isStencil(fn: number, ops: Operations): boolean {
  return [
    ops.paintImageMaskXObject,
    ops.paintImageMaskXObjectGroup,
    ops.paintImageMaskXObjectRepeat,
    ops.paintImageXObjectRepeat,
    ops.paintInlineImageXObject,
    ops.paintInlineImageXObjectGroup,
    ops.paintSolidColorImageMask,
  ].includes(fn);
}

function lengthOf(outline: unknown): number {
  return ArrayBuffer.isView(outline) ? outline.byteLength / 4 : 0;
}
