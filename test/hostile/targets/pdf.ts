import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../../src/containers/pdf';
import { openedFromPdf } from '../../../src/report';
import { type PdfOptions, writePdf } from '../../fixtures/pdf/write-pdf';
import { changedBytes } from '../bases/baked';
import { generator, oneOf, type Random } from '../random';
import { type Target, target } from './target';

const page = {
  lines: [
    'Robin Learner',
    'Certified Welder',
    'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666',
  ],
  links: [{ line: 1, url: 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556667' }],
};
const made: PdfOptions[] = [{ pages: [page] }, { pages: [page, page], packed: true }];
const FILES = [
  ...made.map((options) => writePdf(options)),
  ...['libreoffice.pdf', 'pdftex.pdf'].map(
    (name) => new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/made-by/${name}`, import.meta.url))),
  ),
];

/** No file of ours is large: what takes longer than this does not end. */
const CAP_MS = 15_000;

/** Bytes changed, objects doubled, references bent to lead in circles, numbers made huge. */
function damaged(file: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const objects = [...text.matchAll(/\d+ 0 obj[\s\S]*?endobj/g)].map(([object]) => object);
  const kind = random(4);
  if (kind === 0 && objects.length > 0)
    return latin1(text.replace(oneOf(random, objects), (object) => `${object}\n${oneOf(random, objects)}`));
  if (kind === 1)
    return latin1(some(text, /\b\d+ 0 R\b/g, random, () => `${1 + random(objects.length + 2)} 0 R`));
  if (kind === 2)
    return latin1(
      some(text, /\b\d+\b/g, random, () => oneOf(random, ['-1', '0', '999999999', '1e99', '65536'])),
    );
  return changedBytes(file, random).bytes;
}

/** A few of the places that fit, written otherwise. */
function some(text: string, pattern: RegExp, random: Random, put: () => string): string {
  const count = text.match(pattern)?.length ?? 0;
  const chosen = new Set([random(count), random(count), random(count)]);
  let at = 0;
  return text.replace(pattern, (each) => (chosen.has(at++) ? put() : each));
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

export const pdf: readonly Target[] = [
  target('PDF: good files damaged', 25, fc.nat(), async (seed) => {
    const random = generator(seed);
    const file = damaged(oneOf(random, FILES), random);
    const begun = performance.now();
    const contents = await openPdf(file, pdfjs);
    const opened = openedFromPdf(contents);
    if (performance.now() - begun > CAP_MS) throw new Error(`took ${performance.now() - begun} ms`);
    for (const { url } of contents.links) if (!/^https?:\/\//i.test(url)) throw new Error(`leads to ${url}`);
    const told = opened.credentials.length + opened.problems.length > 0 || contents.pages > 0;
    if (!told) throw new Error('nothing, and no reason');
    return JSON.stringify(openedFromPdf(await openPdf(file, pdfjs))) === JSON.stringify(opened);
  }),
];
