import { describe, expect, it } from 'vitest';
import { isAt } from '../../../src/extension/settings/named-hosts';
import { askedFor } from '../../../src/extension/worker/pointed-at';

const CREDLY = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4';

describe('what the reader points at', () => {
  it('is the badge that a link leads to, without redirector and tracking', () => {
    const linkUrl = `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(`${CREDLY}?utm_source=x`)}`;
    expect(askedFor({ linkUrl })).toMatchObject({ url: CREDLY, kind: 'link' });
  });

  it('is the picture rather than an unknown page behind it', () => {
    const target = { linkUrl: 'https://unknown.example/page', srcUrl: 'https://unknown.example/badge.png' };
    expect(askedFor(target)).toMatchObject({ url: 'https://unknown.example/badge.png', kind: 'image' });
    expect(askedFor({ linkUrl: CREDLY, srcUrl: 'https://unknown.example/x.png' })?.url).toBe(CREDLY);
  });

  it('is an address in a selection, or the selected credential itself', () => {
    expect(askedFor({ selectionText: `see ${CREDLY} there` })).toMatchObject({ url: CREDLY, kind: 'text' });
    const json = '{"id":"https://unknown.example/1"}';
    expect(askedFor({ selectionText: json })).toMatchObject({ url: '', embedded: json });
    expect(askedFor({ selectionText: 'eyJhbGciOiJub25lIn0.e30.' })).toMatchObject({ url: '' });
  });

  it.each([
    `See ${CREDLY}.`,
    `(${CREDLY})`,
    `${CREDLY}，`,
    `Rigging: ${CREDLY.replace('https://', '')}, 2024`,
    `[Rigging](${CREDLY}), see https://unknown.example/page`,
    `https://unknown.example/page and ${CREDLY}`,
  ])('is the address alone, however it stands in a sentence: %s', (selectionText) => {
    expect(askedFor({ selectionText })).toMatchObject({ url: CREDLY, kind: 'text', host: 'credly' });
  });

  it('is no address where none is written out, and the first one where no badge is', () => {
    expect(askedFor({ selectionText: 'node.js/npm' })).toMatchObject({ url: '', embedded: 'node.js/npm' });
    const selectionText = 'unknown.example/1 or (https://unknown.example/2).';
    expect(askedFor({ selectionText })).toMatchObject({ url: 'https://unknown.example/2' });
    expect(askedFor({ selectionText: 'at https://unknown.example, see' })).toMatchObject({
      url: 'https://unknown.example/',
    });
    const cut = '{"@context":["https://www.w3.org/ns/credentials/v2"';
    expect(askedFor({ selectionText: cut })).toMatchObject({ url: '', embedded: cut });
  });

  it('is the picture behind a proxy', () => {
    const original = 'https://issuer.example/badges/baked/x.png';
    const hex = Buffer.from(original).toString('hex');
    const srcUrl = `https://camo.githubusercontent.com/0f/${hex}`;
    expect(askedFor({ srcUrl })).toMatchObject({ url: original, kind: 'image' });
    const unknown = 'https://unknown.example/show?of=https://other.example/photo.jpg';
    expect(askedFor({ srcUrl: unknown })?.url).toBe(unknown);
  });

  it('is known by what the browser has of its address, though a part of that is not asked for', () => {
    const id = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
    const linkUrl = `https://learn.school.example/${id}#acc.x1Y2z3A4`;
    expect(askedFor({ linkUrl })).toMatchObject({
      url: `https://learn.school.example/${id}`,
      host: 'accredible',
    });
  });

  it.each([
    {},
    { selectionText: '   ' },
    { linkUrl: 'javascript:alert(1)' },
    { srcUrl: 'blob:https://x.example/1' },
    { linkUrl: `https://x.example/${'a'.repeat(5000)}` },
    { selectionText: `{"a":"${'x'.repeat(600_000)}"}` },
  ])('is nothing for what cannot be asked %#', (target) => {
    expect(askedFor(target)).toBeUndefined();
  });
});

describe('asking ahead', () => {
  it('is for named hosts only, by the address that would really be asked', () => {
    expect(isAt(CREDLY, ['api.credly.com', 'www.credly.com'])).toBe(true);
    expect(isAt(CREDLY, ['credly.com'])).toBe(true);
    expect(isAt(CREDLY, ['dly.com'])).toBe(false);
    // two places are asked in turn: naming one of them is no leave for the other
    expect(isAt(CREDLY, ['www.credly.com'])).toBe(false);
    expect(isAt(CREDLY, [])).toBe(false);
    expect(isAt('https://unknown.example/page', ['unknown.example'])).toBe(false);
    expect(isAt('javascript:alert(1)', ['x'])).toBe(false);
  });
});
