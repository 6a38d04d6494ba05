import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../../src/containers/pdf';
import type { Candidate, JsonObject } from '../../../src/model';
import { openedFromPdf, reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import { issueOb3, issuerDocuments, makeIssuer, RECIPIENT_EMAIL } from '../../fixtures/issuer';
import { type PdfPage, writePdf } from '../../fixtures/pdf/write-pdf';

let credential: JsonObject;
let documents: Record<string, JsonObject>;

beforeAll(async () => {
  const issuer = await makeIssuer({ did: 'did:web:harbour.example', seed: 'resume person' });
  documents = issuerDocuments(issuer);
  credential = await issueOb3({ issuer });
});

async function belongs(page: PdfPage, candidate?: Candidate) {
  const pdf = writePdf({
    pages: [page],
    attachments: [{ name: 'badge.json', content: JSON.stringify(credential) }],
  });
  const ports = fakePorts(fakeHttp(jsonAnswers(documents)));
  const open = async (bytes: Uint8Array) => openedFromPdf(await openPdf(bytes, pdfjs));
  const [report] = await reportOnBytes('cv.pdf', pdf, {}, ports, {
    pdf: open,
    ...(candidate && { candidate }),
  });
  expect(report?.verdict).toBe('verified');
  const { match, basis, message } = report?.recipient ?? {};
  return { match, basis, message };
}

describe('a badge in a résumé', () => {
  it('belongs to the person whose address the résumé gives, in its words or behind them', async () => {
    const fits = { match: 'matches', basis: 'recipient-email-resume' };
    expect(
      await belongs({ lines: ['Robin', `Mail: ${RECIPIENT_EMAIL.toUpperCase()}, 555-1234`] }),
    ).toMatchObject(fits);
    const behind = {
      lines: ['Robin', 'Write to me'],
      links: [{ line: 1, url: `mailto:${RECIPIENT_EMAIL}?subject=Job` }],
    };
    expect(await belongs(behind)).toMatchObject(fits);
  });

  it('does not when the résumé gives another', async () => {
    const told = await belongs({ lines: ['Kim', 'kim@copycat.example'] });
    expect(told).toMatchObject({ match: 'differs', basis: 'recipient-differs-resume' });
    expect(told.message).toContain('résumé');
    expect(told.message).not.toContain('kim@copycat.example');
  });

  it('stays open where the addresses are a desk’s, the issuer’s, or those of many people', async () => {
    const open = { match: 'not-checkable' };
    expect(await belongs({ lines: ['Certificate', 'Questions: info@academy.example'] })).toMatchObject(open);
    expect(await belongs({ lines: ['Certificate', 'm.lopez@staff.harbour.example'] })).toMatchObject(open);
    const many = Array.from({ length: 6 }, (_, each) => `person${each}@team.example`);
    expect(await belongs({ lines: ['Team', ...many, RECIPIENT_EMAIL] })).toMatchObject(open);
    expect(await belongs({ lines: ['Robin'] })).toMatchObject(open);
  });

  it('is not bound to anybody by the address in the badge’s own link', async () => {
    const email = encodeURIComponent(RECIPIENT_EMAIL);
    const own = `https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA?identity__email=`;
    const open = { match: 'not-checkable' };
    expect(await belongs({ lines: [`See ${own}${RECIPIENT_EMAIL}`] })).toMatchObject(open);
    // written out over two lines, the second of which is an address by itself
    const torn = { lines: [`See ${own}`, RECIPIENT_EMAIL], links: [{ line: 0, url: own + email }] };
    expect(await belongs(torn)).toMatchObject(open);
  });

  it('heeds first what the reader typed', async () => {
    const typed = { emails: [{ value: RECIPIENT_EMAIL, from: 'typed' as const }], names: [] };
    const told = await belongs({ lines: ['kim@copycat.example'] }, typed);
    expect(told).toMatchObject({ match: 'matches', basis: 'recipient-email-typed' });
  });
});
