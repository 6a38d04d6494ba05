import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../../src/discovery';
import { SITES, siteOf } from '../../../../src/discovery/sites';
import { documentOf, one } from '../page';

it('lists every site that has a file', () => {
  const files = readdirSync(new URL('../../../../src/discovery/sites/', import.meta.url))
    .filter((file) => !['index.ts', 'site.ts'].includes(file))
    .map((file) => file.replace('.ts', ''));
  expect(SITES.map((site) => site.id).sort()).toEqual(files.sort());
});

it.each([
  'https://www.linkedin.com/in/robin/',
  'https://de.linkedin.com/',
  'https://linkedin.com.other.example/',
])('%s', (url) => {
  expect(siteOf(new URL(url))?.id).toBe(url.includes('other') ? undefined : 'linkedin');
});

describe('what LinkedIn calls a badge', () => {
  const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';
  const wrapped = `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(A)}&isSdui=true`;
  const twice = (text: string) =>
    `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
  it.each([
    [
      'until 2025, without the classes of before',
      `<div data-view-name="profile-component-entity"><i aria-hidden="true"></i><div>${twice('Crane Operation')}</div><span>${twice('Harbour Institute')}</span><a href="${A}"><span>Show credential</span></a></div>`,
    ],
    ['until 2025, outside an entry', `<li><a href="${A}">${twice('Crane Operation')}</a></li>`],
    [
      'from 2026, with an empty line first',
      `<div componentkey="entity-collection-item-1"><p></p><div><p>Crane Operation</p><p>Harbour Institute</p></div><a href="${wrapped}">Show credential</a></div>`,
    ],
    [
      'from 2026, the link around the entry',
      `<a href="${wrapped}"><div componentkey="entity-collection-item-1"><p>Crane Operation</p><p>Harbour Institute</p></div></a>`,
    ],
    [
      'logged out',
      `<li class="profile-section-card"><h3>Crane Operation</h3><a href="${A}">See credential</a></li>`,
    ],
  ])('%s', (_, html) => {
    const found = scan(documentOf(`<main>${html}</main>`), { url: 'https://www.linkedin.com/in/robin/' });
    expect(found.map(({ label }) => label)).toEqual(['Crane Operation']);
  });
});

describe('beyond the profile', () => {
  const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';
  const url = 'https://www.linkedin.com/feed/';
  const wrapped = (path: string, target: string, more = '') =>
    `https://www.linkedin.com/${path}?url=${encodeURIComponent(target)}${more}`;

  it('finds a badge shared in a post', () => {
    const document = documentOf(
      `<div role="listitem" componentkey="expandedFeed"><span data-testid="expandable-text-box">Proud of <a href="${wrapped('redir/redirect', `${A}/linked_in?t=s9x2ab`, '&urlhash=x&trk=public_post-text')}" data-tracking-control-name="public_post-text">this</a></span></div>`,
    );
    const [found] = scan(document, { url });
    expect(found).toMatchObject({ host: 'credly', url: `${A}/linked_in?t=s9x2ab`, label: 'this' });
  });
  it('finds a badge in a message', () => {
    const document = documentOf(
      `<p><a href="${wrapped('safety/go', A, '&trk=flagship-messaging-web&messageThreadUrn=urn%3Ali')}">${A}</a></p>`,
    );
    expect(scan(document, { url }).map((found) => [found.url, found.kind])).toEqual([[A, 'link']]);
  });
  it('finds a badge in the overlay', () => {
    const document = documentOf('<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
    one(document, '#interop-outlet').attachShadow({ mode: 'open' }).innerHTML = `<a href="${A}">x</a>`;
    expect(scan(document, { url })).toHaveLength(1);
  });
  it('leaves short links alone: only the network knows where they lead', () => {
    const document = documentOf(
      `<a href="https://lnkd.in/abc123">https://lnkd.in/abc123</a><a href="${wrapped('safety/go', 'https://lnkd.in/abc123')}">x</a>`,
    );
    expect(scan(document, { url })).toEqual([]);
  });
});
