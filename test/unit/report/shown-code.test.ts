import { describe, expect, it } from 'vitest';
import { reportOnBytes } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { chunk, png } from '../containers/bake';

const PAGE = 'https://academy.example/certificates/7';
const NEXT = 'https://academy.example/certificates/8';
const JSON_AT = 'https://academy.example/certificates/7.json';
const photo = png(chunk('tEXt', new TextEncoder().encode('Comment\0a certificate on a wall')));
const linking = (href: string) => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><link rel="alternate" type="application/ld+json" href="${href}"></head></html>`,
});

describe('a QR code in a picture', () => {
  it('that leads to a page which names the credential’s address is followed there', async () => {
    const credential = await issueOb3({ issuer: await makeIssuer({ did: 'did:key', seed: 'shown' }) });
    const http = fakeHttp({ [PAGE]: linking(JSON_AT), [JSON_AT]: { json: credential } });
    const [report] = await reportOnBytes('photo.png', photo, {}, fakePorts(http), { qr: async () => [PAGE] });
    expect(report).toMatchObject({ verdict: 'verified', container: 'png' });
  });

  it('is followed no further than that, however pages lead on', async () => {
    const http = fakeHttp({ [PAGE]: linking(NEXT), [NEXT]: linking(PAGE) });
    const [report] = await reportOnBytes('photo.png', photo, {}, fakePorts(http), { qr: async () => [PAGE] });
    expect(['unchecked', 'page-only']).toContain(report?.verdict);
    expect(http.asked.length).toBeLessThanOrEqual(3);
  });
});
