import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../../src/containers/pdf';
import { recogniseHost } from '../../../../src/discovery';
import type { HostExample } from '../../../../src/discovery/badge-host';
import { openedFromPdf } from '../../../../src/report';
import { type PdfPage, writePdf } from '../../../fixtures/pdf/write-pdf';

const CREDLY = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666';
const OTHER = 'https://www.credly.com/badges/99999999-1111-4222-8333-444455556666';
const COURSE = 'https://www.coursera.org/verify/HARB0UR4DEM0';

/** Addresses of the badges in a file. */
async function badges(...pages: PdfPage[]): Promise<string[]> {
  const { credentials } = openedFromPdf(await openPdf(writePdf({ pages }), pdfjs));
  return credentials.map((each) => (each.kind === 'url' ? each.url : each.where));
}

/** The same for each page by itself. */
async function badgesByPage(pages: PdfPage[]): Promise<string[][]> {
  const contents = await openPdf(writePdf({ pages }), pdfjs);
  return pages.map((_, index) => {
    const links = contents.links.filter(({ page }) => page === index + 1);
    return openedFromPdf({ ...contents, links }).credentials.flatMap((each) =>
      each.kind === 'url' ? [each.url] : [],
    );
  });
}

/** A line at a place of its own. */
const at = (x: number, y: number, text: string, size = 8) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
const drawn = (...lines: string[]): PdfPage => ({ drawing: lines.join('\n') });

const hosts = import.meta.glob<{ examples?: () => HostExample[] }>('../../../../src/discovery/hosts/*.ts', {
  eager: true,
});
const examples = Object.values(hosts).flatMap((host) => host.examples?.() ?? []);

describe('an address of a badge that ends its line', () => {
  const wide =
    'A line of this résumé that is far wider than any address of a badge that ever stood on such a page';
  it.each(['Languages', '2023', 'EDUCATION', '06/2021 Crane operator', 'and many more', COURSE, '• Welder'])(
    'is whole, whoever keeps it, when the next line says “%s”',
    async (next) => {
      const marks = examples.map(({ url }) => at(20, 700, url, 5));
      const after = at(20, 692, next, 5);
      // where the address is the widest line, and where others show how much room there was
      for (const more of ['', `${at(20, 760, wide, 5)} ${at(20, 740, wide, 5)}`]) {
        const alone = await badgesByPage(marks.map((mark) => drawn(mark, more)));
        const together = await badgesByPage(marks.map((mark) => drawn(mark, after, more)));
        const itself = next === COURSE ? [COURSE] : [];
        expect(together).toEqual(alone.map((urls) => [...urls, ...itself]));
      }
    },
    60_000,
  );

  it('is one badge when a link lies over it, whatever comes next', async () => {
    const page = { lines: [COURSE, 'Languages'], links: [{ line: 0, url: COURSE }] };
    expect(await badges(page)).toEqual([COURSE]);
    // the link knows how the address goes on
    const broken = { lines: [COURSE.slice(0, -3), 'EM0'], links: [{ line: 0, url: COURSE }] };
    expect(await badges(broken)).toEqual([COURSE]);
  });
});

describe('an address that is broken over lines', () => {
  it.each([
    ['before a slash', ['https://www.credly.com', CREDLY.slice(22)]],
    ['before a hyphen', [CREDLY.slice(0, 43), CREDLY.slice(43)]],
    ['in the name of its host', ['See https://www.cred-', CREDLY.slice(16)]],
    ['after its first slashes', ['https://', CREDLY.slice(8)]],
    ['over four lines', [0, 20, 30, 45].map((from, i, all) => CREDLY.slice(from, all[i + 1]))],
    ['over seven lines', [0, 12, 24, 32, 40, 48, 56].map((from, i, all) => CREDLY.slice(from, all[i + 1]))],
    ['in brackets', [`(see ${CREDLY.slice(0, 50)}`, `${CREDLY.slice(50)}).`]],
    ['with the hyphen of a typesetter', [`${CREDLY.slice(0, 60)}-`, CREDLY.slice(60)]],
  ])('is found: %s', async (_where, lines) => {
    expect(await badges({ lines })).toEqual([CREDLY]);
    expect(await badges({ lines: ['Robin Learner', ...lines, 'Languages', '2023'] })).toEqual([CREDLY]);
  });

  it('is found whole where a part of it would do: a code that a full line broke', async () => {
    const full = at(50, 700, 'A paragraph about welding that goes on to the end');
    const broken = [at(50, 690, `At Work ${COURSE.slice(0, -3)}`), at(50, 680, 'EM0')];
    expect(await badges(drawn(full, ...broken))).toEqual([COURSE]);
  });

  it('in one of two columns is found, and the other column has no part in it', async () => {
    const [left, right] = [40, 320];
    const found = await badges(
      drawn(
        at(left, 700, `Welder ${CREDLY.slice(0, 45)}`),
        at(right, 700, `Rigger ${OTHER.slice(0, 45)}`),
        at(left, 690, CREDLY.slice(45)),
        at(right, 690, OTHER.slice(45)),
        at(left, 680, 'Languages'),
        at(right, 680, 'Hobbies'),
      ),
    );
    expect(found.toSorted()).toEqual([CREDLY, OTHER].toSorted());
    // a whole one at the end of a left line, beside words that would fit
    const whole = await badges(
      drawn(at(left, 700, COURSE), at(right, 700, 'ABCDEFGH'), at(left, 690, 'Hobbies')),
    );
    expect(whole).toEqual([COURSE]);
  });

  it('at the end of a page goes on on the next', async () => {
    const words = Array.from({ length: 40 }, (_, line) => at(50, 760 - line * 10, 'Some words'));
    const first = drawn(...words, at(50, 60, `See ${CREDLY.slice(0, 50)}`), at(290, 20, 'page 1'));
    expect(await badges(first, drawn(at(50, 760, CREDLY.slice(50)), at(50, 750, 'Languages')))).toEqual([
      CREDLY,
    ]);
  });

  it.each([90, 180, 270])('is found on a page that is turned by %s degrees', async (turn) => {
    const [cos, sin] = [
      Math.round(Math.cos((turn * Math.PI) / 180)),
      Math.round(Math.sin((turn * Math.PI) / 180)),
    ];
    const inner = [
      at(0, 0, `See ${CREDLY.slice(0, 40)}`),
      at(0, -10, CREDLY.slice(40)),
      at(0, -20, 'Languages'),
    ];
    const drawing = `q ${cos} ${sin} ${-sin} ${cos} 300 400 cm ${inner.join(' ')} Q`;
    expect(await badges({ drawing })).toEqual([CREDLY]);
  });

  it('is found with its letters set apart', async () => {
    expect(await badges({ drawing: `BT /F1 7 Tf 2 Tc 20 700 Td (See this ${CREDLY} now) Tj ET` })).toEqual([
      CREDLY,
    ]);
  });

  it('is not made of what only stands near', async () => {
    // another paragraph, another size, another place
    expect(await badges(drawn(at(50, 700, CREDLY.slice(0, 50)), at(50, 660, CREDLY.slice(50))))).toEqual([]);
    expect(await badges(drawn(at(50, 700, CREDLY.slice(0, 50)), at(50, 690, CREDLY.slice(50), 5)))).toEqual(
      [],
    );
    expect(await badges(drawn(at(50, 700, CREDLY.slice(0, 50)), at(300, 690, CREDLY.slice(50))))).toEqual([]);
  });
});

describe('addresses in a line', () => {
  it('that are set apart by a comma are two', async () => {
    expect(await badges(drawn(at(10, 700, `${CREDLY},${OTHER};`, 6)))).toEqual([CREDLY, OTHER]);
  });

  it('that a link lies on over two lines has both for its label', async () => {
    const quads = '/QuadPoints [50 708 130 708 50 698 130 698 50 698 90 698 50 688 90 688]';
    const page = {
      ...drawn(at(50, 700, 'Certified Welder'), at(50, 690, 'of ships and other words')),
      annotations: [
        `<< /Type /Annot /Subtype /Link /Rect [50 688 400 708] ${quads} /A << /S /URI /URI (${CREDLY}) >> >>`,
      ],
    };
    const { links } = await openPdf(writePdf({ pages: [page] }), pdfjs);
    expect(links[0]?.label).toBe('Certified Welder of ships');
  });
});

it('every example is told apart by its own host', () => {
  expect(examples.length).toBeGreaterThan(100);
  expect(examples.filter(({ url, matches }) => matches && !recogniseHost(url))).toEqual([]);
});
