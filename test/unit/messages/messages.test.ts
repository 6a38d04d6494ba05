import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PDF_BASE64, MAX_URL, tierOf, validMessage } from '../../../src/messages';

const badge = { url: 'https://badges.example/1', label: 'Rigging', kind: 'link' };
const check = { name: 'page-check', badge, candidate: { emails: [], names: ['Robin'] }, again: false };

describe('validMessage', () => {
  it.each([
    check,
    { name: 'page-badges', badges: [badge, { ...badge, email: 'a@b.example' }] },
    { name: 'page-open-popup' },
    { name: 'ui-list', tabId: 3 },
    { name: 'page-strip' },
    { name: 'page-pdf', url: 'https://resumes.example/robin.pdf' },
    { name: 'page-pdf-bytes', base64: 'JVBERi0=' },
    { name: 'page-verdicts', badges: [badge] },
    { name: 'ui-strip', tabId: 3 },
  ])('takes $name', (message) => expect(validMessage(message)).toEqual(message));

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'page-check'],
    ['a name that is inherited', { name: 'toString' }],
    ['a name that is none of ours', { name: 'fetch', url: 'https://x.example' }],
    ['an unknown key', { ...check, url: 'https://x.example' }],
    ['an unknown key further in', { ...check, badge: { ...badge, fetch: 'https://x.example' } }],
    ['a missing key', { name: 'page-check', badge, again: false }],
    ['a wrong type', { ...check, again: 'yes' }],
    ['too long an address', { ...check, badge: { ...badge, url: 'x'.repeat(MAX_URL + 1) } }],
    ['too many badges', { name: 'page-badges', badges: Array.from({ length: 501 }, () => badge) }],
    ['a larger file than may be', { name: 'page-pdf-bytes', base64: 'A'.repeat(MAX_PDF_BASE64 + 1) }],
    ['a file with an address beside it', { name: 'page-pdf-bytes', base64: 'A', url: 'https://x.example' }],
    ['a list for an object', { ...check, candidate: [] }],
    ['a tab that is none', { name: 'ui-list', tabId: -1 }],
    ['a prototype', JSON.parse('{"name":"page-open-popup","__proto__":{"x":1}}')],
  ])('refuses %s', (_what, value) => expect(validMessage(value)).toBeUndefined());

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect([undefined, value]).toContain(validMessage(value));
      }),
    );
  });
});

describe('tierOf', () => {
  const own = 'chrome-extension://abc';
  const of = (sender: object) => tierOf({ id: 'abc', ...sender }, 'abc', own);

  it('believes a page of ours only when it is not framed', () => {
    expect(of({ origin: own, url: `${own}/popup.html` })).toBe('ui');
    expect(of({ origin: own, url: `${own}/options.html`, tab: { id: 1 }, frameId: 0 })).toBe('ui');
    expect(of({ origin: own, url: `${own}/popup.html`, tab: { id: 1 }, frameId: 7 })).toBe('stranger');
  });

  it('takes a content script for its page, and everybody else for a stranger', () => {
    expect(of({ origin: 'https://www.linkedin.com', tab: { id: 1 }, frameId: 0 })).toBe('page');
    expect(of({ origin: 'https://www.linkedin.com' })).toBe('stranger');
    expect(tierOf({ id: 'other', origin: own }, 'abc', own)).toBe('stranger');
    expect(
      of({
        origin: 'https://evil.example',
        url: 'https://evil.example/chrome-extension://abc/',
        tab: { id: 1 },
      }),
    ).toBe('page');
  });
});
