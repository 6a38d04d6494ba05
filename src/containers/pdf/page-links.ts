import type { PDFPageProxy } from 'pdfjs-dist';
import { emailsOn } from './emails';
import { type Annotated, linksAmong } from './link-boxes';
import type { PageText } from './next-line';
import type { PdfLink } from './pdf-contents';
import { type Line, linesOf, type Run, textUnder, turnedBack, turnedBox } from './text-lines';
import { urlsInText } from './text-urls';

/** Characters of a label. */
const MAX_LABEL = 200;
/** Links of a page that are given a label. */
const MAX_LABELS = 500;

/** Text of a page, as it lies there and in lines. */
export interface ReadPage extends PageText {
  runs: readonly Run[];
}

/**
 * Links of one page: annotations with the text that they lie on, and addresses written out in the text.
 *
 * @param annotations as pdf.js gives them
 * @param next text of the page after it, into which an address may run
 */
export function pageLinks(
  number: number,
  annotations: readonly unknown[],
  read: ReadPage,
  next?: ReadPage,
): { links: PdfLink[]; emails: string[] } {
  const annotated = linksAmong(annotations);
  const links = annotated.map(({ url, boxes }, index): PdfLink => {
    // no résumé has so many: those of one that was made to keep us busy go without
    const label = index < MAX_LABELS ? boxes.map((box) => textUnder(read.runs, box)).join(' ') : '';
    return { url, label: label.trim().slice(0, MAX_LABEL), page: number, kind: 'link' };
  });
  const written = urlsInText(read, next).map(({ url, others, line }): PdfLink => {
    const readings = [
      ...new Set([...linkedFrom(url, others, line, annotated.slice(0, MAX_LABELS)), url, ...others]),
    ];
    return {
      url: readings[0] ?? url,
      label: line.text.slice(0, MAX_LABEL),
      page: number,
      kind: 'text',
      ...(readings.length > 1 ? { others: readings.slice(1) } : {}),
    };
  });
  return { links: [...links, ...written], emails: emailsOn(read.lines, annotations) };
}

/** Reads the text of a page. */
export async function textOf(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const turn = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
    return [{ text: item.str, ...turnedBack(x, y, turn), width: item.width, height: item.height, turn }];
  });
  const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
  return { runs, lines: linesOf(runs), width, height };
}

/** Where a link over an address written out leads when that goes on as the address begins: the link knows it whole. */
function linkedFrom(
  url: string,
  others: readonly string[],
  line: Line,
  annotated: readonly Annotated[],
): string[] {
  // the shortest is what stands in the line itself
  const begun = bare([url, ...others].reduce((one, other) => (other.length < one.length ? other : one)));
  return annotated
    .filter((each) => bare(each.url).startsWith(begun) && each.boxes.some((box) => isOver(box, line)))
    .map((each) => each.url);
}

function isOver(box: readonly number[], { x, right, y, height, turn }: Line): boolean {
  const over = turnedBox(box, turn);
  const middle = y + height / 2;
  return middle >= over.low && middle <= over.high && over.left < right && over.right > x;
}

function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
}
