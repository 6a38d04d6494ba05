import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/discovery';
import { documentOf, one } from './page';

const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';
const page = (head: string, body: string) =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

describe('a page that is itself the page of a badge', () => {
  it('is told by its address, called by its heading, and stands there', () => {
    const document = page('<title>Knots was issued to Robin</title>', '<h1>Knots</h1><p>text</p>');
    const [badge, ...more] = scan(document, { url: `${A}/public_url` });
    expect(more).toEqual([]);
    expect(badge).toMatchObject({ url: `${A}/public_url`, host: 'credly', kind: 'link', label: 'Knots' });
    expect(badge?.elements).toEqual([one(document, 'h1')]);
  });

  it('is called by its title without a heading, and has no place that can be seen', () => {
    const document = page('<title>Knots</title>', '<p>text</p>');
    const [badge] = scan(document, { url: A });
    expect(badge).toMatchObject({ host: 'credly', label: 'Knots' });
    expect(badge?.elements.map(({ localName }) => localName)).toEqual(['head']);
  });

  it('is told by the address that it gives itself', () => {
    const document = page(`<title>Knots</title><link rel="canonical" href="${A}">`, '<h1>Knots</h1>');
    expect(scan(document, { url: 'https://page.invalid/' })).toMatchObject([
      { url: A, host: 'credly', kind: 'link', label: 'Knots' },
    ]);
    expect(scan(document, { url: `${A}?trk=x` })).toHaveLength(1);
  });

  it('is one with the links to the same award in it', () => {
    const document = page('', `<h1>Knots</h1><a href="${A}/linked_in">Share</a><a href="/users/robin">r</a>`);
    const [badge, ...more] = scan(document, { url: A });
    expect(more).toEqual([]);
    expect(badge).toMatchObject({ label: 'Knots' });
    expect(badge?.elements.map(({ localName }) => localName)).toEqual(['h1', 'a']);
  });

  it('is not any other page, nor a part of one, nor a frame in it', () => {
    const document = page('', '<h1>Robin</h1><p>text</p>');
    expect(scan(document, { url: 'https://www.credly.com/users/robin' })).toEqual([]);
    expect(scan(one(document, 'p'), { url: A })).toEqual([]);
    const framed = page('', '<iframe id="f"></iframe>');
    Object.defineProperty(one(framed, 'iframe'), 'contentDocument', { value: document });
    expect(scan(framed, { url: A })).toHaveLength(1);
    expect(scan(page('', ''), { url: A, signal: AbortSignal.abort() })).toEqual([]);
  });
});
