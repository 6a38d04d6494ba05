import { describe, expect, it } from 'vitest';
import { savedPage } from '../../../src/cli/saved-page';
import { scan } from '../../../src/discovery';

const badge = (last: number) => `https://www.credly.com/badges/11111111-2222-4333-8444-55555555550${last}`;
const link = (last: number, label = 'Badge') => `<a href="${badge(last)}">${label}</a>`;
const page = (html: string) => savedPage(new TextEncoder().encode(html));
const found = (document: Document) =>
  scan(document, { url: 'https://me.example/' }).map(({ url, kind, label }) => ({ url, kind, label }));
const addresses = (html: string) => found(page(html)).map(({ url }) => url);

describe('a saved page', () => {
  it.each([
    ['html, head and body', `<!doctype html><title>Me</title><p>See ${badge(1)} for more.`],
    ['a doctype too', `<p>See ${badge(1)} for more.`],
    ['everything but text', `See ${badge(1)} for more.`],
    ['nothing', `<!doctype html><html><head></head><body><p>${badge(1)}</p></body></html>`],
    ['the end', `<!doctype html><body><div><ul><li>${badge(1)}`],
  ])('that leaves out %s is read whole', (_what, html) => {
    expect(addresses(html)).toEqual([badge(1)]);
  });

  it('has its wrong nesting mended as browsers do', () => {
    expect(
      addresses(`<table>${link(1)}<tr><td>${link(2)}</table><p>${link(3)}<p><b>${link(4)}</p></b>`),
    ).toEqual([1, 2, 3, 4].map(badge));
  });

  it('keeps what the browser would not show to itself', () => {
    expect(
      addresses(
        `<template>${link(1)}</template><noscript>${link(2)}</noscript><!-- ${link(3)} -->
         <script>const a = '${link(4)}'</script><textarea>${link(5)}</textarea>${link(6)}`,
      ),
    ).toEqual([badge(6)]);
  });

  it('has its open shadow roots and saved frames opened, and theirs', () => {
    const inner = link(3).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(
      addresses(
        `<my-card><template shadowrootmode="open">${link(1)}<my-name><template shadowrootmode="open">${link(2)}
         </template></my-name></template></my-card><iframe srcdoc="${inner}"></iframe>
         <my-card><template shadowrootmode="closed">${link(4)}</template></my-card>`,
      ).toSorted(),
    ).toEqual([1, 2, 3].map(badge));
  });

  it.each([
    ['in UTF-8, stated or not', 'Zürich – 東京', (text: string) => Buffer.from(text, 'utf8')],
    ['in UTF-16', 'Zürich – 東京', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'in a western encoding that it states',
      'Zürich',
      (text: string) => Buffer.from(`<meta charset="ISO-8859-1">${text}`, 'latin1'),
    ],
    [
      'in one it states by the old means',
      'Zürich',
      (text: string) =>
        Buffer.from(
          `<meta http-equiv=content-type content='text/html; charset=windows-1252'>${text}`,
          'latin1',
        ),
    ],
    [
      'with an encoding that nobody knows',
      'Zürich',
      (text: string) => Buffer.from(`<meta charset=no-such>${text}`),
    ],
  ])('%s is read as written', (_what, label, bytes) => {
    expect(found(savedPage(bytes(link(1, label))))).toEqual([{ url: badge(1), kind: 'link', label }]);
  });

  it('nested without end is read as far as is sensible', () => {
    let html = link(1);
    for (let depth = 0; depth < 30; depth++)
      html = `<x-y><template shadowrootmode="open">${html}</template></x-y>`;
    expect(addresses(html)).toEqual([]);
    expect(() => addresses('<div>'.repeat(20_000) + link(1))).not.toThrow();
  });
});
