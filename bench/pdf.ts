import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../src/containers/pdf';
import { MAX_PAGES } from '../src/containers/pdf/pdf-contents';
import { writePdf } from '../test/fixtures/pdf/write-pdf';
import { median, timed } from './measure';
import { type Bench, of, roundedRow, type Table } from './tables';

const SIZES = [3, 30, 300];

/** Listing the links of a PDF beside what pdf.js itself takes to give the text of all its pages. */
export const pdf: Bench = async ({ quick }) => {
  const turns = quick ? 3 : 11;
  const tables: Record<string, Table> = {};
  for (const [kind, linked] of [
    ['links on every page', true],
    ['links on the first page only', false],
  ] as const) {
    const table: Table = {};
    let smaller = Number.NaN;
    for (const size of SIZES) {
      const file = resume(size, linked);
      const read: Record<string, number> = {};
      const contenders: [string, () => Promise<number>][] = [
        ['text by pdf.js', () => textOf(file)],
        ['legible', () => linksOf(file, linked)],
      ];
      const all = new Map(contenders.map(([name]) => [name, [] as number[]]));
      for (let turn = -1; turn < turns; turn++) {
        for (const [name, run] of contenders) {
          const ms = await timed(async () => {
            read[name] = await run();
          });
          if (turn >= 0) all.get(name)?.push(ms);
        }
      }
      const [text, ours] = contenders.map(([name]) => median(all.get(name) ?? []));
      const [textPages, ourPages] = [of(read, 'text by pdf.js'), of(read, 'legible')];
      if (text === undefined || ours === undefined) throw new Error('nothing was measured');
      table[`${size} pages`] = roundedRow({
        'text by pdf.js ms': text,
        'legible ms': ours,
        'pages that legible reads': ourPages,
        'of the text': ours / text,
        'of the text, a page': ours / ourPages / (text / textPages),
        ...(Number.isNaN(smaller) ? {} : { 'times the row above': ours / smaller }),
      });
      smaller = ours;
    }
    tables[`PDF: listing links, ${kind}`] = table;
  }
  return tables;
};

function resume(pages: number, linked: boolean): Uint8Array {
  return writePdf({
    packed: true,
    pages: Array.from({ length: pages }, (_, page) => ({
      lines: Array.from({ length: 45 }, (_line, at) => `Line ${at} of page ${page} of a life at work.`),
      links:
        linked || page === 0
          ? [3, 20].map((line) => ({ line, url: `https://www.credly.com/badges/${page}-${line}` }))
          : [],
    })),
  });
}

/** @returns pages that were read */
async function linksOf(file: Uint8Array, linked: boolean): Promise<number> {
  const { links, pages, problems } = await openPdf(file, { getDocument, OPS });
  const read = problems.some(({ reason }) => reason === 'pdf-too-long') ? MAX_PAGES : pages;
  const expected = linked ? 2 * read : 2;
  if (links.length !== expected) throw new Error(`${links.length} links, not ${expected}`);
  return read;
}

/** @returns pages that were read */
async function textOf(file: Uint8Array): Promise<number> {
  const loading = getDocument({
    data: file.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const document = await loading.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    if (items.length === 0) throw new Error('no text');
    page.cleanup();
  }
  const { numPages } = document;
  await loading.destroy();
  return numPages;
}
