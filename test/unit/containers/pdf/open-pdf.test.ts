import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../../../src/containers/pdf';
import { MAX_ATTACHMENTS, MAX_LINKS, MAX_PAGES } from '../../../../src/containers/pdf/pdf-contents';
import type { JsonObject } from '../../../../src/model';
import { openedFromPdf, reportOnBytes } from '../../../../src/report';
import { fakeHttp, fakePorts } from '../../../fixtures/http';
import { issueOb3, makeIssuer } from '../../../fixtures/issuer';
import { inStrips, qrPicture, qrSquares } from '../../../fixtures/pdf/qr-picture';
import { type PdfOptions, type PdfPage, writePdf } from '../../../fixtures/pdf/write-pdf';

const CREDLY = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666';

const opened = async (options: PdfOptions) => openPdf(writePdf(options), pdfjs);
/** Addresses of badges in a file of one page, with their places. */
const badges = async (page: PdfPage, packed = false) => {
  const { credentials } = openedFromPdf(await opened({ pages: [page], packed }));
  return credentials.map((each) => (each.kind === 'url' ? `${each.url} — ${each.where}` : each.where));
};

let credential: JsonObject;

beforeAll(async () => {
  credential = await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'pdf' }) });
});

describe.each([
  ['written plainly', false],
  ['with packed objects, as TeX writes them', true],
])('a résumé %s', (_name, packed) => {
  it('gives its badge links with the words they lie on, and nothing of its other links', async () => {
    const page = {
      lines: [
        'Robin Learner',
        'Certified Welder (credential)',
        'robin@learner.example  linkedin.com/in/robin',
      ],
      links: [
        { line: 1, url: CREDLY, from: 50, to: 166 },
        { line: 2, url: 'https://www.linkedin.com/in/robin' },
        { line: 2, url: 'mailto:robin@learner.example' },
      ],
    };
    expect(await badges(page, packed)).toEqual([`${CREDLY} — page 1: Certified Welder`]);
  });

  it('gives addresses that stand in its text, also broken over lines', async () => {
    const half = CREDLY.length - 20;
    expect(await badges({ lines: [`See ${CREDLY}.`] }, packed)).toEqual([
      `${CREDLY} — page 1: See ${CREDLY}.`,
    ]);
    const broken = { lines: [`See ${CREDLY.slice(0, half)}`, CREDLY.slice(half), 'Languages'] };
    expect((await badges(broken, packed)).map((each) => each.split(' ')[0])).toEqual([CREDLY]);
    const bare = { lines: [CREDLY.replace('https://www.', '')] };
    expect((await badges(bare, packed)).map((each) => each.split(' ')[0])).toEqual([
      CREDLY.replace('www.', ''),
    ]);
  });

  it('counts a badge once, however often it is linked', async () => {
    const page = {
      lines: [`Welder ${CREDLY}`, 'Welder'],
      links: [
        { line: 0, url: CREDLY },
        { line: 1, url: `${CREDLY}?source=linked_in_profile` },
      ],
    };
    expect(await badges(page, packed)).toHaveLength(1);
  });
});

describe('what a PDF carries', () => {
  it('as an attached file is verified from the file', async () => {
    const attachments = [
      { name: 'badge.json', content: JSON.stringify(credential) },
      { name: 'notes.txt', content: 'nothing' },
    ];
    const bytes = writePdf({ pages: [{ lines: ['Robin'] }], attachments });
    const pdf = async (data: Uint8Array) => openedFromPdf(await openPdf(data, pdfjs));
    const reports = await reportOnBytes('resume.pdf', bytes, {}, fakePorts(fakeHttp()), { pdf });
    expect(reports.map(({ verdict, container }) => [verdict, container])).toEqual([['verified', 'pdf']]);
  });

  it('and links to are told apart by the words they lie on', async () => {
    const other = CREDLY.replace('0a1b2c3d', '99999999');
    const bytes = writePdf({
      pages: [
        {
          lines: ['Welder', 'Rigger'],
          links: [
            { line: 0, url: CREDLY },
            { line: 1, url: other },
          ],
        },
      ],
    });
    const pdf = async (data: Uint8Array) => openedFromPdf(await openPdf(data, pdfjs));
    const reports = await reportOnBytes('resume.pdf', bytes, {}, fakePorts(fakeHttp()), { pdf });
    expect(reports.map(({ verdict, found }) => [verdict, found?.label])).toEqual([
      ['unchecked', 'page 1: Welder'],
      ['unchecked', 'page 1: Rigger'],
    ]);
  });

  it('in its metadata is found', async () => {
    const json = JSON.stringify(credential).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:ob="https://purl.imsglobal.org/ob/v3p0"><ob:credential>${json}</ob:credential></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    const { credentials } = await opened({ pages: [{ lines: ['Robin'] }], xmp });
    expect(credentials).toMatchObject([{ kind: 'json', where: 'XMP credential' }]);
  });

  it('as a QR code in a scan is read, address or not', async () => {
    expect(await badges({ picture: qrPicture(CREDLY) })).toEqual([`${CREDLY} — QR code on page 1`]);
    const other = await opened({ pages: [{ picture: qrPicture('just words') }] });
    expect(other.links).toEqual([]);
  });

  it.each([
    ['a picture beside links and words', { picture: qrPicture(CREDLY) }],
    ['squares', { drawing: qrSquares(CREDLY) }],
    ['squares on a page laid on its side', { drawing: `q 0 1 -1 0 600 0 cm ${qrSquares(CREDLY)} Q` }],
    ['strips', { drawing: inStrips(qrPicture(CREDLY), 7) }],
    ['white on black', { drawing: `0 g 60 260 300 300 re f 1 g ${qrSquares(CREDLY).replace('0 g', '1 g')}` }],
  ])('as a QR code in %s is read', async (_how, page) => {
    const lines = ['Robin Learner', 'Welder'];
    const links = [{ line: 0, url: 'https://robin.example/' }];
    expect(await badges({ lines, links, ...page })).toEqual([`${CREDLY} — QR code on page 1`]);
  });

  it('as one of several QR codes on a page is read, and so are the others', async () => {
    const other = CREDLY.replace('0a1b', '0a1c');
    const drawing = `${qrSquares(CREDLY, 80, 400)} ${qrSquares(other, 350, 200)}`;
    expect((await badges({ lines: ['Two'], drawing })).toSorted()).toEqual([
      `${CREDLY} — QR code on page 1`,
      `${other} — QR code on page 1`,
    ]);
  });

  it('is not found in drawings that are no codes', async () => {
    // places that look scattered and are the same every time
    const squares = Array.from(
      { length: 900 },
      (_, index) => `${(index * 137) % 500} ${(index * 311) % 700} 4 4 re`,
    );
    expect(await badges({ lines: ['Dots'], drawing: `0 g ${squares.join(' ')} f` })).toEqual([]);
  });
});

describe('a PDF that cannot be read as it should', () => {
  const reasons = async (bytes: Uint8Array) =>
    openedFromPdf(await openPdf(bytes, pdfjs)).problems.map(({ reason }) => reason);

  it('says why: damaged, empty, too long, without a badge', async () => {
    expect(await reasons(new TextEncoder().encode('%PDF-1.7 nothing more'))).toEqual(['pdf-damaged']);
    expect(await reasons(new Uint8Array())).toEqual(['pdf-damaged']);
    expect(await reasons(writePdf({ pages: [{ lines: ['Robin'] }] }))).toEqual(['pdf-no-badge']);
    const long = writePdf({ pages: Array.from({ length: MAX_PAGES + 1 }, () => ({ lines: ['x'] })) });
    expect(await reasons(long)).toEqual(['pdf-too-long']);
  }, 60_000);

  it('says that it holds more links or files than are read, and not when all were read', async () => {
    const linked = { lines: ['x'], links: [{ line: 0, url: CREDLY }] };
    const many = { lines: ['x'], links: Array.from({ length: 100 }, () => ({ line: 0, url: CREDLY })) };
    const all = Array.from({ length: MAX_LINKS / 100 }, () => many);
    // what fills the last page that is read is not too much
    expect(await reasons(writePdf({ pages: all }))).toEqual([]);
    const { links, problems } = await openPdf(writePdf({ pages: [...all, linked] }), pdfjs);
    expect(links).toHaveLength(MAX_LINKS);
    expect(problems).toEqual([{ reason: 'pdf-too-much' }]);
    const files = Array.from({ length: MAX_ATTACHMENTS + 1 }, (_, at) => ({
      name: `${at}.txt`,
      content: 'x',
    }));
    const attached = (many: number) =>
      reasons(writePdf({ pages: [linked], attachments: files.slice(0, many) }));
    expect(await attached(MAX_ATTACHMENTS)).toEqual([]);
    expect(await attached(MAX_ATTACHMENTS + 1)).toEqual(['pdf-too-much']);
  }, 60_000);

  it('reads no more pages than it may', async () => {
    const blank = Array.from({ length: MAX_PAGES }, () => ({ lines: ['x'] }));
    const { links, pages } = await opened({ pages: [{ lines: [CREDLY] }, ...blank, { lines: [CREDLY] }] });
    expect(pages).toBe(MAX_PAGES + 2);
    expect(links.map(({ page }) => page)).toEqual([1]);
  }, 60_000);

  it('stops when it is told to', async () => {
    const bytes = writePdf({ pages: Array.from({ length: 40 }, () => ({ lines: [CREDLY] })) });
    const { problems } = await openPdf(bytes, pdfjs, { signal: AbortSignal.abort() });
    expect(problems).toEqual([{ reason: 'took-too-long' }]);
  });

  it('runs nothing that is in it and follows nothing but web addresses', async () => {
    const { links } = await opened({
      pages: [
        {
          lines: ['x'],
          links: [{ line: 0, url: 'javascript:alert(1)' }],
          annotations: [
            '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /JS (app.alert(1)) >> >>',
            '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) >> >>',
          ],
        },
      ],
      catalogue: '/OpenAction << /S /JavaScript /JS (while(true){}) >>',
    });
    expect(links).toEqual([]);
  });

  it('changed at random never throws and always ends', async () => {
    const good = writePdf({ pages: [{ lines: [CREDLY], links: [{ line: 0, url: CREDLY }] }], packed: true });
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < Number(process.env.PDF_MUTANTS ?? 60); round++) {
      const mutant = good.slice(0, good.length - random(2) * random(good.length));
      for (let change = 0; change <= random(8); change++) mutant[random(mutant.length || 1)] = random(256);
      const contents = await openPdf(mutant, pdfjs);
      expect(Array.isArray(contents.links)).toBe(true);
    }
  }, 120_000);
});
