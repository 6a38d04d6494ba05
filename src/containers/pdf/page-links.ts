import type { PDFPageProxy } from 'pdfjs-dist';
import { emailsOn } from './emails';
import type { PdfLink } from './pdf-contents';
import { linesOf, type Run, textUnder } from './text-lines';
import { urlsInLines } from './text-urls';

/** Characters of a label. */
const MAX_LABEL = 200;

/** Links of one page: annotations with the text that they lie on, and addresses written out in the text. */
export async function pageLinks(page: PDFPageProxy): Promise<{ links: PdfLink[]; emails: string[] }> {
  const runs = await runsOf(page);
  const lines = linesOf(runs);
  const number = page.pageNumber;
  const annotations: unknown[] = await page.getAnnotations();
  const annotated = annotations.flatMap((each: unknown): PdfLink[] => {
    const { url, unsafeUrl, rect } = each as { url?: unknown; unsafeUrl?: unknown; rect?: unknown };
    const address = typeof url === 'string' ? url : unsafeUrl;
    if (typeof address !== 'string' || !/^https?:\/\//i.test(address)) return [];
    const label = Array.isArray(rect) ? textUnder(runs, rect as number[]) : '';
    return [{ url: address, label: label.slice(0, MAX_LABEL), page: number, kind: 'link' }];
  });
  const written = urlsInLines(lines).map(
    ({ url, others, label }): PdfLink => ({
      url,
      label: label.slice(0, MAX_LABEL),
      page: number,
      kind: 'text',
      ...(others.length > 0 ? { others } : {}),
    }),
  );
  return { links: [...annotated, ...written], emails: emailsOn(lines, annotations) };
}

async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: item.height }];
  });
}
