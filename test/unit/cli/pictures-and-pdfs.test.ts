import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { issueJwt, issueOb3, makeIssuer } from '../../fixtures/issuer';
import { qrPicture } from '../../fixtures/pdf/qr-picture';
import { type GreyPicture, writePdf } from '../../fixtures/pdf/write-pdf';
import { chunk, iTXt, png } from '../containers/bake';

const SAFETY = 'https://harbour-institute.example/credentials/workshop-safety.json';
const SIGNALS = 'https://harbour-institute.example/credentials/crane-signals.json';
const CREDLY = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501/public_url';
const COURSE = 'https://www.coursera.org/verify/HARB0UR4DEM0';

let folder: string;
let credential: string;
let responses: string;

/** A photo of a wall on which a code hangs. */
function photo({ width, height, pixels }: GreyPicture, type: 'image/jpeg' | 'image/png'): Buffer {
  const canvas = createCanvas(1600, 1200);
  const context = canvas.getContext('2d');
  context.fillStyle = '#c8b8a8';
  context.fillRect(0, 0, 1600, 1200);
  const rgba = new ImageData(width, height);
  pixels.forEach((grey, index) => {
    rgba.data.set([grey, grey, grey, 255], index * 4);
  });
  context.putImageData(rgba, 700, 400);
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, 80);
}

function put(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function verify(...args: string[]) {
  const lines: string[] = [];
  await main(['verify', '--json', ...args, '--responses', responses], (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-pictures-'));
  const issuer = await makeIssuer({ did: 'did:key', seed: 'pictures' });
  credential = JSON.stringify(await issueOb3({ issuer }));
  const body = { headers: { 'content-type': 'application/json' }, body: credential };
  responses = put('responses.json', JSON.stringify({ [SAFETY]: body, [SIGNALS]: body }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a picture at the terminal', () => {
  it.each(['image/jpeg', 'image/png'] as const)(
    'of kind %s that shows a QR code is followed',
    async (type) => {
      const [report] = await verify(put(`photo.${type.slice(6)}`, photo(qrPicture(SAFETY, 9), type)));
      expect(report).toMatchObject({
        container: type.slice(6),
        found: { url: SAFETY, host: 'generic', kind: 'qr', label: 'QR code in the picture' },
        verdict: 'verified',
      });
    },
  );

  it.each([
    ['no code', photo(qrPicture('words alone'), 'image/jpeg')],
    ['half of the file', photo(qrPicture(SAFETY, 9), 'image/png').subarray(0, 4000)],
    ['a size that nobody has memory for', hugePng()],
  ])('with %s says that it carries nothing', async (_what, bytes) => {
    const [report] = await verify(put('other.png', bytes));
    expect(report.verdict).toBe('unchecked');
    expect(['not-baked', 'png-damaged']).toContain(report.checks[0].reason);
  });
});

describe('a résumé PDF at the terminal', () => {
  const madeBy = (name: string) =>
    fileURLToPath(new URL(`../../fixtures/pdf/made-by/${name}.pdf`, import.meta.url));
  const found = async (path: string) =>
    (await verify(path)).map(({ found: { url, kind }, verdict }) => `${kind} ${url} ${verdict}`);

  it('as LibreOffice makes it', async () => {
    expect(await found(madeBy('libreoffice'))).toEqual([
      `link ${SAFETY} verified`,
      `text ${CREDLY} unchecked`,
    ]);
  });

  it('as pdfTeX makes it, with a link and an address broken over lines', async () => {
    expect(await found(madeBy('pdftex'))).toEqual([
      `link ${SAFETY} verified`,
      `link ${CREDLY} unchecked`,
      `link ${COURSE} page-only`,
      `text ${SIGNALS} verified`,
    ]);
  });

  it('as Chromium prints it', async () => {
    expect(await found(madeBy('chromium'))).toEqual([`link ${SAFETY} verified`, `text ${CREDLY} unchecked`]);
  });

  it('as it comes out of Word’s format, with a link over two lines and an address broken in a column', async () => {
    expect(await found(madeBy('word'))).toEqual([
      `link ${SAFETY} verified`,
      `text ${CREDLY} unchecked`,
      `text ${COURSE} page-only`,
    ]);
    const [report] = await verify(madeBy('word'));
    expect(report.found.label).toBe('page 1: Workshop Safety for Welders of the Harbour and its Yards');
  });

  it('that is protected is read where everybody may open it; one with a password says so', async () => {
    expect(await found(madeBy('protected'))).toEqual([`link ${SAFETY} verified`, `text ${CREDLY} unchecked`]);
    const [report] = await verify(madeBy('password'));
    expect([report.verdict, report.checks[0].reason]).toEqual(['unchecked', 'pdf-encrypted']);
  });

  it('as nothing but a scan, a little askew, with a QR code on it', async () => {
    const picture = scan();
    const drawing = 'q 612 0 0 792 0 0 cm /Im1 Do Q';
    const [report, ...others] = await verify(put('scan.pdf', writePdf({ pages: [{ picture, drawing }] })));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ verdict: 'verified', found: { url: SAFETY, kind: 'qr' } });
  });

  it('with a token, a baked PNG and a baked SVG attached', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'pictures' });
    const token = await issueJwt({ issuer, shape: 'ob3' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential><![CDATA[${credential}]]></openbadges:credential></svg>`;
    const attachments = [
      { name: 'badge.jwt', content: token },
      { name: 'badge.png', content: png(chunk('iTXt', iTXt('openbadgecredential', credential))) },
      { name: 'badge.svg', content: svg },
      { name: 'notes.txt', content: 'nothing of ours' },
    ];
    const reports = await verify(put('attached.pdf', writePdf({ pages: [{ lines: ['x'] }], attachments })));
    expect(reports.map(({ verdict, found: { label } }) => `${label} ${verdict}`)).toEqual([
      'attachment “badge.jwt” verified',
      'attachment “badge.png” verified',
      'attachment “badge.svg” verified',
    ]);
  });

  it('says what led to each badge: link, text, code or attachment', async () => {
    const pdf = writePdf({
      pages: [{ lines: ['Robin', CREDLY], links: [{ line: 0, url: COURSE }], picture: qrPicture(SAFETY) }],
      attachments: [{ name: 'safety.json', content: credential }],
    });
    const reports = await verify(put('all.pdf', pdf));
    expect(reports.map((report) => report.found)).toEqual([
      { url: '', host: 'generic', kind: 'attachment', label: 'attachment “safety.json”' },
      { url: COURSE, host: 'coursera', kind: 'link', label: 'page 1: Robin' },
      { url: CREDLY, host: 'credly', kind: 'text', label: `page 1: ${CREDLY}` },
      { url: SAFETY, host: 'generic', kind: 'qr', label: 'QR code on page 1' },
    ]);
  });
});

/** A certificate as a scanner sees it: grey paper, words, a code, and all of it turned by a degree. */
function scan(): GreyPicture {
  const canvas = createCanvas(1240, 1604);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f0f0ec';
  context.fillRect(0, 0, 1240, 1604);
  context.rotate(Math.PI / 180);
  context.fillStyle = '#222';
  context.font = '48px serif';
  context.fillText('Certificate of Workshop Safety', 200, 300);
  context.fillText('Robin Learner', 200, 420);
  const { width, height, pixels } = qrPicture(SAFETY, 7);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      context.fillStyle = (pixels[y * width + x] ?? 255) < 128 ? '#222' : '#f0f0ec';
      context.fillRect(800 + x, 1100 + y, 1, 1);
    }
  const { data } = context.getImageData(0, 0, 1240, 1604);
  return {
    width: 1240,
    height: 1604,
    pixels: Uint8Array.from({ length: 1240 * 1604 }, (_, at) => data[at * 4] ?? 0),
  };
}

/** The start of a PNG that says it is 60,000 pixels wide and high. */
function hugePng(): Uint8Array {
  const bytes = photo(qrPicture(SAFETY), 'image/png');
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}
