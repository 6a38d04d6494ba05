import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { codesInDecoded, type DecodedPicture } from '../../../../src/containers/decoded-picture';
import { openPdf } from '../../../../src/containers/pdf';
import { openedFromPdf } from '../../../../src/report';
import { inStrips, qrPicture } from '../../../fixtures/pdf/qr-picture';
import { writePdf } from '../../../fixtures/pdf/write-pdf';

const BADGE = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666';

describe('the search for QR codes in a PDF', () => {
  it.each([
    ['a picture', 1, { lines: ['Robin'], picture: qrPicture(BADGE) }],
    ['four strips, and then the page as it looks', 5, { lines: [], drawing: inStrips(qrPicture(BADGE), 4) }],
  ])('is left to whoever opens the file: %s', async (_what, searched, page) => {
    const asked: DecodedPicture[] = [];
    const find = async (picture: DecodedPicture) => {
      asked.push(picture);
      return codesInDecoded(picture);
    };
    const { links } = await openPdf(writePdf({ pages: [page] }), pdfjs, { find });
    expect(links.map(({ url, kind }) => [url, kind])).toEqual([[BADGE, 'qr']]);
    expect(asked).toHaveLength(searched);
  });

  it('says that it was cut short, once, and keeps what else was found', async () => {
    const cut = { find: async () => undefined };
    const pages = [
      { lines: ['Robin'], picture: qrPicture(BADGE) },
      { lines: ['More'], picture: qrPicture(BADGE) },
    ];
    const nothing = openedFromPdf(await openPdf(writePdf({ pages }), pdfjs, cut));
    expect(nothing).toMatchObject({ credentials: [], problems: [{ reason: 'took-too-long' }] });
    const [first, second] = pages;
    const linked = { ...first, lines: ['Welder'], links: [{ line: 0, url: BADGE }] };
    const { credentials } = openedFromPdf(
      await openPdf(writePdf({ pages: [linked, second ?? linked] }), pdfjs, cut),
    );
    expect(credentials).toHaveLength(1);
  });
});
