import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../src/containers/pdf';
import { writePdf } from '../test/fixtures/pdf/write-pdf';
import { median, timed } from './measure';
import { type Bench, roundedRow, type Table } from './tables';

const SIZES = [3, 30, 300];

/** Listing the links of a PDF beside what pdf.js itself takes to give the text of all its pages: both read every page. */
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
      const contenders: Record<string, () => Promise<void>> = {
        text: () => textOf(file),
        ours: () => linksOf(file, size, linked),
      };
      const all: Record<string, number[]> = { text: [], ours: [] };
      for (let turn = -1; turn < turns; turn++) {
        for (const [name, run] of Object.entries(contenders)) {
          const ms = await timed(run);
          if (turn >= 0) all[name]?.push(ms);
        }
      }
      const [text, ours] = [median(all.text ?? []), median(all.ours ?? [])];
      table[`${size} pages`] = roundedRow({
        'text by pdf.js ms': text,
        'legible ms': ours,
        'of the text': ours / text,
        'ms a page': ours / size,
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
      links: linked || page === 0 ? [{ line: 3, url: `https://www.credly.com/badges/${page}` }] : [],
    })),
  });
}

async function linksOf(file: Uint8Array, size: number, linked: boolean): Promise<void> {
  const { links, pages, problems } = await openPdf(file, { getDocument, OPS });
  const expected = linked ? size : 1;
  if (pages !== size || problems.length > 0 || links.length !== expected)
    throw new Error(`${links.length} links on ${pages} pages, ${JSON.stringify(problems)}`);
}

async function textOf(file: Uint8Array): Promise<void> {
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
  await loading.destroy();
}
