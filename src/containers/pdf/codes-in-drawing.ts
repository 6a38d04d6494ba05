import type { PDFPageProxy } from 'pdfjs-dist';
import type { FindCodes } from '../decoded-picture';

/** Makes what pdf.js draws on: another kind of canvas in a browser than in Node, where there may be none. */
export interface Canvases {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  destroy(made: { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }): void;
}

/** Pixels of the longer side of a drawn page: a code of two centimetres on A4 keeps its modules apart. */
const SIDE = 2_000;
/** Milliseconds for drawing one page. */
const TIME_LIMIT_MS = 10_000;
/** What a canvas gives, as pdf.js counts kinds of picture. */
const RGBA = 3;
/** `AnnotationMode.DISABLE`: what lies over a page is not drawn. */
const NO_ANNOTATIONS = 0;

/**
 * Texts of the QR codes that a page shows when it is drawn; none where nothing can be drawn, nothing at all when
 * the search was cut short. Never rejects.
 */
export async function codesInDrawing(
  page: PDFPageProxy,
  canvases: Canvases,
  find: FindCodes,
): Promise<string[] | undefined> {
  const { width, height } = page.getViewport({ scale: 1 });
  const longest = Math.max(width, height);
  if (!(longest > 0) || Math.min(width, height) / longest < 0.05) return [];
  const viewport = page.getViewport({ scale: SIDE / longest });
  try {
    const made = canvases.create(Math.floor(viewport.width), Math.floor(viewport.height));
    try {
      const { context, canvas } = made;
      await drawn(page, context, viewport);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return await find({ width: canvas.width, height: canvas.height, kind: RGBA, data });
    } finally {
      canvases.destroy(made);
    }
  } catch {
    return [];
  }
}

/** Draws a page, and stops in time: pdf.js goes on only when it is told to. */
async function drawn(
  page: PDFPageProxy,
  canvasContext: CanvasRenderingContext2D,
  viewport: ReturnType<PDFPageProxy['getViewport']>,
): Promise<void> {
  const end = performance.now() + TIME_LIMIT_MS;
  const task = page.render({
    canvas: null,
    canvasContext,
    viewport,
    // for the screen pdf.js waits for frames, and a document that nobody sees has none
    intent: 'print',
    annotationMode: NO_ANNOTATIONS,
  });
  const timer = setTimeout(() => task.cancel(), TIME_LIMIT_MS);
  task.onContinue = (goOn: () => void) => {
    if (performance.now() > end) task.cancel();
    // other work has its turn
    else setTimeout(goOn, 0);
  };
  try {
    await task.promise;
  } finally {
    clearTimeout(timer);
  }
}
