import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badgesInPdf } from '../../../src/extension/engine/pdf-badges';
import { MAX_EMBEDDED, MAX_PDF_BYTES } from '../../../src/messages';
import type { HttpAnswer, HttpFailure, HttpRequest, Ports } from '../../../src/model';
import { sentence } from '../../../src/report';
import { qrPicture } from '../../fixtures/pdf/qr-picture';
import { writePdf } from '../../fixtures/pdf/write-pdf';

// Node takes another build of pdf.js than a browser
vi.mock('../../../src/ui/verifier/open-pdf', async () => {
  const { openPdf } = await import('../../../src/containers/pdf');
  const { openedFromPdf } = await import('../../../src/report');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { openPdfLazily: async (bytes: Uint8Array) => openedFromPdf(await openPdf(bytes, pdfjs)) };
});

const URL_OF_FILE = 'https://resumes.example/robin.pdf';
const CREDLY = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4';

let asked: { url: string; request: HttpRequest }[] = [];
beforeEach(() => {
  asked = [];
});

function portsThat(answer: Partial<HttpAnswer> | HttpFailure): Ports {
  const get = async (url: string, request: HttpRequest) => {
    asked.push({ url, request });
    if ('why' in answer) return answer;
    return { ok: true, status: 200, url, contentType: '', body: new Uint8Array(), ...answer } as HttpAnswer;
  };
  return { http: { get }, now: () => new Date() };
}

const nobody = portsThat({ ok: false, why: 'unreachable', url: '' });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('the badges of a PDF', () => {
  it('are its links to badges by the words they lie on, its codes and what it carries; nobody else is asked', async () => {
    const file = writePdf({
      pages: [
        {
          lines: ['Robin', 'Cloud: practitioner', 'robin.example'],
          links: [
            { line: 1, url: CREDLY },
            { line: 2, url: 'https://robin.example/' },
          ],
        },
        { picture: qrPicture(`${CREDLY.slice(0, -1)}5`) },
      ],
      attachments: [
        {
          name: 'a.json',
          content:
            '{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"name":"Knots"}',
        },
      ],
    });
    const answer = await badgesInPdf({ url: URL_OF_FILE }, portsThat({ body: file }), 'en');
    expect(answer.trouble).toBeUndefined();
    expect(answer.badges.map(({ url, label, kind }) => [url, label, kind])).toEqual([
      ['', 'Knots', 'attachment'],
      [CREDLY, 'Cloud: practitioner', 'link'],
      [`${CREDLY.slice(0, -1)}5`, `${CREDLY.slice(0, -1)}5`, 'qr'],
    ]);
    expect(JSON.parse(answer.badges[0]?.embedded ?? '')).toMatchObject({ name: 'Knots' });
    expect(asked).toEqual([{ url: URL_OF_FILE, request: { kind: 'document', fresh: true } }]);
  });

  it('that a page hands over are the same, and ask nobody at all', async () => {
    const file = writePdf({ pages: [{ lines: ['Robin'], links: [{ line: 0, url: CREDLY }] }] });
    const answer = await badgesInPdf({ base64: base64(file) }, nobody, 'en');
    expect(answer).toEqual({ badges: [{ url: CREDLY, label: 'Robin', kind: 'link', host: 'credly' }] });
    expect(asked).toEqual([]);
  });

  it('say so when one is too large to be handed about', async () => {
    const name = 'x'.repeat(MAX_EMBEDDED);
    const content = JSON.stringify({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      name,
    });
    const file = writePdf({ pages: [{ lines: ['Robin'] }], attachments: [{ name: 'a.json', content }] });
    const answer = await badgesInPdf({ base64: base64(file) }, nobody, 'en');
    expect(answer).toEqual({ badges: [], trouble: sentence('too-large') });
  });
});

describe('why there are none', () => {
  const host = 'resumes.example';

  it.each<[Partial<HttpAnswer> | HttpFailure, string, Record<string, string>, string | undefined]>([
    [{ status: 403 }, 'credential-status', { host, status: '403' }, 'save'],
    [{ status: 404 }, 'credential-status', { host, status: '404' }, 'save'],
    [{ status: 503 }, 'credential-busy', { host, status: '503' }, 'save'],
    [{ body: new TextEncoder().encode('<!doctype html>') }, 'credential-page-instead', { host }, 'save'],
    [{ body: new TextEncoder().encode('%PDF-1.7 no more') }, 'pdf-damaged', {}, undefined],
    [{ body: writePdf({ pages: [{ lines: ['Robin'] }] }) }, 'pdf-no-badge', {}, undefined],
    [{ ok: false, why: 'permission-missing', url: '' }, 'credential-permission-missing', { host }, 'allow'],
    [{ ok: false, why: 'address-refused', url: '' }, 'address-refused', { host }, 'save'],
    [{ ok: false, why: 'too-large', url: '' }, 'too-large', {}, undefined],
    [{ ok: false, why: 'redirected', url: '' }, 'pdf-redirected', { host }, 'save'],
    [{ ok: false, why: 'timeout', url: '' }, 'credential-unavailable', { host }, 'save'],
  ])('is told %#', async (answer, reason, params, unread) => {
    for (const language of ['en', 'de']) {
      const told = await badgesInPdf({ url: URL_OF_FILE }, portsThat(answer), language);
      expect(told).toEqual({
        badges: [],
        trouble: sentence(reason, params, language),
        ...(unread ? { unread } : {}),
      });
    }
  });

  it.each(['', '!!!', btoa('PNG'), 'A'.repeat(MAX_PDF_BYTES * 2)])(
    'is told of bytes that are no file %#',
    async (text) => {
      const told = await badgesInPdf({ base64: text }, nobody, 'en');
      expect(told.badges).toEqual([]);
      expect(told.trouble).toMatch(/\w/);
    },
  );

  it('is told when the network itself breaks', async () => {
    const broken: Ports = { http: { get: () => Promise.reject(new Error('no')) }, now: () => new Date() };
    expect(await badgesInPdf({ url: URL_OF_FILE }, broken, 'en')).toEqual({
      badges: [],
      trouble: sentence('check-failed-to-run'),
    });
  });
});
