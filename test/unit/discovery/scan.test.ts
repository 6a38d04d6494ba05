import { describe, expect, it } from 'vitest';
import { type FoundAt, scan } from '../../../src/discovery';
import { documentOf, fixture, one } from './page';

const URL_OF_PAGE = 'https://robin.example/cv/';
const found = (html: string, url = URL_OF_PAGE) => scan(documentOf(html), { url });
const brief = (list: FoundAt[]) =>
  list.map(({ host, kind, label, elements }) => [host, kind, label, elements.length]);
const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';

describe('LinkedIn', () => {
  const crane = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4';

  it('finds an entry once on a page of 2024, by its title', () => {
    const list = scan(fixture('linkedin-2024.html'), { url: 'https://www.linkedin.com/in/robin-example/' });
    expect(brief(list)).toEqual([['credly', 'link', 'Crane Operation', 2]]);
    expect(list[0]?.url).toBe(`${crane}/linked_in_profile`);
  });

  it('finds wrapped links on a page of 2026 and leaves the others alone', () => {
    const list = scan(fixture('linkedin-2026.html'), { url: 'https://www.linkedin.com/in/robin-example/' });
    expect(brief(list)).toEqual([
      ['credly', 'link', 'Crane Operation', 1],
      ['open-badge-factory', 'link', 'First Aid', 1],
    ]);
    expect(list[1]?.url).toBe(
      'https://openbadgefactory.com/obv3/credentials/5d01dbad9a8e95c47d268307c85621e8cf8b50e0',
    );
  });

  it('finds title and button as one on the public page', () => {
    const list = scan(fixture('linkedin-public.html'), { url: 'https://www.linkedin.com/in/robin-example' });
    expect(brief(list)).toEqual([['credly', 'link', 'Crane Operation', 2]]);
    expect(list[0]?.url).toBe(`${crane}/public_url`);
  });
});

describe('a portfolio', () => {
  const list = scan(fixture('portfolio.html'), { url: URL_OF_PAGE });
  it('yields every badge once', () => {
    expect(brief(list)).toEqual([
      ['generic', 'link', '', 1],
      ['generic', 'json-ld', 'Welding', 1],
      ['credly', 'embed', '', 1],
      ['credly', 'embed', 'View my verified achievement', 1],
      ['badgr', 'embed', 'Knots', 1],
      ['badgr', 'embed', '', 1],
      ['accredible', 'embed', '', 1],
      ['credly', 'link', 'Rigging', 1],
      ['badgr-fork', 'image', 'Sailing', 1],
      ['generic', 'image', 'Diving', 1],
      ['generic', 'image', 'Rowing', 1],
      ['open-badge-factory', 'text', 'Also see', 1],
      ['moodle', 'link', 'Tides', 1],
      ['generic', 'link', 'Radio', 1],
      ['generic', 'link', 'Raw', 1],
    ]);
  });
  it('takes the e-mail address aside', () => {
    const badgr = list.filter((one) => one.host === 'badgr');
    expect(badgr.map((one) => one.email)).toEqual(['robin@learner.example', 'robin@learner.example']);
    expect(badgr.map((one) => one.url).join()).not.toContain('learner');
  });
  it('gives plain addresses', () => {
    const urls = list.map((one) => one.url);
    expect(urls).toContain('https://www.credly.com/badges/11111111-2222-4333-8444-555555555501');
    expect(urls).toContain('https://api.badgr.io/public/assertions/m4Ke0tR_TAf1-bYx2UoWcB');
    expect(urls).toContain('https://issuer.example/badges/baked/rowing.png');
    expect(urls).toContain('https://robin.example/cv/files/radio-badge.json');
    expect(urls).toContain(
      'https://openbadgefactory.com/obv3/credentials/5d01dbad9a8e95c47d268307c85621e8cf8b50e0.html',
    );
  });
});

describe('several ways to one award', () => {
  it('are one badge in several places, named by the first that has words', () => {
    const list = found(
      `<a id="a" href="${A}"><img></a><a id="b" href="${A}/public_url">Rigging</a><p>${A}/linked_in_profile</p>`,
    );
    expect(brief(list)).toEqual([['credly', 'link', 'Rigging', 3]]);
    expect(list[0]?.url).toBe(A);
  });
  it('count as an embed when one is', () => {
    expect(
      found(`<a href="${A}">x</a><iframe src="${A.replace('badges', 'embedded_badge')}"></iframe>`)[0]?.kind,
    ).toBe('embed');
  });
  it('do not count twice when one lies in the other', () => {
    const list = found(
      '<a href="https://badgr.com/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA"><img src="https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA/image"></a>',
    );
    expect(brief(list)).toEqual([['badgr', 'link', '', 1]]);
  });
});

describe('what is no badge', () => {
  it.each([
    '<a href="https://www.credly.com/">Credly</a>',
    '<a href="https://www.credly.com/users/robin">me</a>',
    '<a href="https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww%2Ecredly%2Ecom%2F">Credly</a>',
    '<a href="https://www.credly.com.other.example/badges/11111111-2222-4333-8444-555555555501">x</a>',
    '<a href="https://www.credly.com@other.example/badges/11111111-2222-4333-8444-555555555501">x</a>',
    '<a href="javascript:location=\'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501\'">x</a>',
    '<img src="https://images.credly.com/images/11111111-2222-4333-8444-555555555501/image.png">',
    '<div data-share-badge-id="not-a-uuid"></div>',
    '<div data-share-badge-id="11111111-2222-4333-8444-555555555501/../../x"></div>',
    '<a href="https://verifierplus.org/">verify</a>',
    '<img src="https://img.shields.example/endpoint?url=https://site.example/badges/coverage.json">',
    '<a href="https://www.school.example/#credentials">c</a><a href="/certificates/">c</a><a href="mailto:badges@credly.com">m</a>',
    '<a href="/manifest.json">m</a><a href="/api/users.json">u</a>',
    '<link rel="alternate" type="application/ld+json" href="/posts/1">',
    '<p>Our certificates: badge, credential, assertion; see www.example.com/about</p>',
    `<a href="https://other.example/">${A}</a>`,
    '<div data-share-badge-id="11111111-2222-4333-8444-555555555501" data-share-badge-host="https://other.example"></div>',
    '<link rel="alternate" type="application/json" href="/diploma"><link rel="alternate" type="application/jwt" href="/diploma">',
    '<a href="https://badgr.com/public/oembed?format=json">x</a>',
    `<div contenteditable><b>${A}</b></div><noscript>${A}</noscript><style>/* ${A} */</style>`,
  ])('%s', (html) => {
    expect(found(html)).toEqual([]);
  });
});

describe('what a badge is called', () => {
  const badgr = 'https://api.badgr.io/public/assertions/Abcdefghijklmnopqrst12';
  it.each([
    ['the words of its link', `<a href="${A}" title="t">Knots <b>and</b>\n ropes</a>`, 'Knots and ropes'],
    ['what is read out', `<a href="${A}" aria-label="Knots"><img alt="picture" src="x.png"></a>`, 'Knots'],
    ['the picture’s other text', `<a href="${A}"><img alt="Knots" src="x.png"></a>`, 'Knots'],
    ['the title', `<a href="${A}" title="Knots"><img src="x.png"></a>`, 'Knots'],
    ['the title of a frame', `<iframe title="Knots" src="${badgr}?embedVersion=2"></iframe>`, 'Knots'],
    [
      'a caption',
      `<figure><a href="${A}"><img src="x.png"></a><figcaption>Knots</figcaption></figure>`,
      'Knots',
    ],
    [
      'the name in the embed',
      `<blockquote class="badgr-badge"><a href="${badgr}"><img src="${badgr}/image"></a><p class="badgr-badge-name">Knots</p></blockquote>`,
      'Knots',
    ],
    ['nothing', `<a href="${A}"><img src="x.png"></a>`, ''],
  ])('%s', (_from, html, label) => {
    expect(found(html).map((each) => each.label)).toEqual([label]);
  });
});

describe('structured data', () => {
  const block = (json: unknown, type = 'application/ld+json') =>
    `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
  const credential = {
    type: ['VerifiableCredential'],
    credentialSubject: [{ achievement: [{ name: 'Knots' }] }],
  };

  it('is read when it is a credential, alone, in a list or in a graph', () => {
    for (const json of [credential, [credential], { '@graph': [credential] }]) {
      const [only] = found(block(json));
      expect(only).toMatchObject({ url: '', host: 'generic', kind: 'json-ld', label: 'Knots' });
      expect(JSON.parse(only?.embedded ?? '')).toEqual(credential);
    }
  });
  it('goes with the links to where it says that it lives', () => {
    const at = 'https://openbadgefactory.com/obv3/credentials/5d01dbad9a8e95c47d268307c85621e8cf8b50e0';
    const kept = { ...credential, id: at };
    const [alone] = found(block(kept));
    expect(alone).toMatchObject({ host: 'open-badge-factory', url: '', kind: 'json-ld' });
    const list = found(`${block(kept)}<a href="${at}.html">See it</a>`);
    expect(list).toMatchObject([
      { host: 'open-badge-factory', url: `${at}.html`, kind: 'link', label: 'Knots' },
    ]);
    expect(list[0]?.elements).toHaveLength(2);
    expect(JSON.parse(list[0]?.embedded ?? '')).toEqual(kept);
    // the other way round
    expect(found(`<a href="${at}">x</a>${block({ ...kept, '@id': at })}`)).toMatchObject([
      { url: at, embedded: JSON.stringify({ ...kept, '@id': at }) },
    ]);
    expect(found(block({ ...credential, id: 'https://robin.example/about' }))[0]?.host).toBe('generic');
  });
  it('is a badge of its own when its text is another, wherever it says that it lives', () => {
    const id = 'https://issuer.example/credentials/welding-badge.json';
    const [genuine, altered] = ['Knots', 'Ropes'].map((name) => ({ ...credential, id, name }));
    const texts = (html: string) => found(html).map(({ url, embedded }) => [url, embedded]);
    expect(texts(block(genuine) + block(altered) + block(genuine))).toEqual([
      ['', JSON.stringify(genuine)],
      ['', JSON.stringify(altered)],
    ]);
    expect(texts(`${block(genuine)}<a href="${id}">x</a>${block(altered)}`)).toEqual([
      [id, JSON.stringify(genuine)],
      ['', JSON.stringify(altered)],
    ]);
  });
  it('may be an Open Badges 2 assertion or a compact JWS', () => {
    expect(found(block({ type: 'Assertion', badge: { name: 'Tides' } }))[0]?.label).toBe('Tides');
    expect(found(block('eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln', 'application/vc+jwt'))[0]?.embedded).toBe(
      'eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln',
    );
  });
  it('may describe a credential, and say where it is', () => {
    const person = {
      '@context': 'https://schema.org',
      '@type': 'Person',
      url: A.replace('501', '509'),
      sameAs: ['https://www.credly.com/users/robin'],
      hasCredential: [
        { '@type': 'EducationalOccupationalCredential', name: 'Knots', url: `${A}?utm_source=me` },
        {
          '@type': ['Certification'],
          name: 'Tides',
          sameAs: ['https://example.org/x', A.replace('501', '502')],
        },
        { '@type': 'EducationalOccupationalCredential', name: 'Sails', url: 'https://www.example.org/sails' },
      ],
    };
    expect(found(block(person)).map(({ url, host, kind, label }) => [url, host, kind, label])).toEqual([
      [A, 'credly', 'json-ld', 'Knots'],
      [A.replace('501', '502'), 'credly', 'json-ld', 'Tides'],
    ]);
    // the same badge, linked where the reader sees it: one mark
    expect(found(`${block(person)}<a href="${A}">See it</a>`)).toMatchObject([
      { url: A, kind: 'link', label: 'Knots' },
      { label: 'Tides' },
    ]);
  });
  it('is left alone when it is anything else, broken or huge', () => {
    expect(
      found(block({ '@type': 'EducationalOccupationalCredential', note: 'VerifiableCredential' })),
    ).toEqual([]);
    expect(found(block({ type: 'Assertion', statement: 'x' }))).toEqual([]);
    expect(found(block('{"type":"VerifiableCredential"'))).toEqual([]);
    expect(found(block({ ...credential, padding: 'x'.repeat(600_000) }))).toEqual([]);
  });
});

describe('addresses in text', () => {
  it.each([
    [`See (${A}).`, A],
    [`„${A}“`, A],
    [
      'credly.com/badges/11111111-2222-4333-8444-555555555501',
      'https://credly.com/badges/11111111-2222-4333-8444-555555555501',
    ],
    [
      '<b>www.credly.com/badges/11111111-2222-4333-8444-555555555501, </b>',
      'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501',
    ],
  ])('%s', (html, url) => {
    const list = found(`<p>${html}</p>`);
    expect(list.map((one) => [one.kind, one.url])).toEqual([['text', url]]);
  });
  it('are named by the line they stand in, when it is short', () => {
    expect(found(`<p>Rigger, level 2: ${A}</p>`)[0]?.label).toBe('Rigger, level 2');
    expect(found(`<p>${'words '.repeat(40)}${A}</p>`)[0]?.label).toBe('');
  });
  it('stay cheap in hostile text', () => {
    const started = performance.now();
    found(`<p>${'credly.'.repeat(50_000)} ${'https://badge'.repeat(20_000)} ${'a.b/'.repeat(50_000)}</p>`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('less common ways to show a badge', () => {
  const badgr = 'https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';
  it.each([
    ['a link in a drawing', `<svg><a xlink:href="${A}"><text>Knots</text></a></svg>`, 'credly', A],
    ['a picture that is loaded late', `<img data-lazy-src="${badgr}/image">`, 'badgr', `${badgr}/image`],
    ['a frame that is loaded late', `<iframe data-lazy-src="${badgr}"></iframe>`, 'badgr', badgr],
    [
      'what tells other sites how to show it',
      `<link rel="alternate" type="application/json+oembed" href="https://badgr.com/public/oembed?format=json&amp;url=${encodeURIComponent(badgr)}">`,
      'badgr',
      badgr,
    ],
    ...['application/vc+jwt', 'application/vc', 'application/vp+ld+json'].map((type) => [
      type,
      `<link rel="alternate" type="${type}" href="/diploma">`,
      'generic',
      'https://robin.example/diploma',
    ]),
    [
      'the code of a sandbox',
      '<div data-share-badge-id="11111111-2222-4333-8444-555555555501" data-share-badge-host="https://sandbox.credly.com"></div>',
      'credly',
      A.replace('www', 'sandbox'),
    ],
  ])('%s', (_, html, host, url) => {
    expect(found(html ?? '')).toMatchObject([{ host, url }]);
  });
});

describe('where it looks', () => {
  it('resolves relative links against the page or its base', () => {
    const link = '<a href="badge.php?hash=a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4">x</a>';
    expect(found(link, 'https://school.example/badges/view.php')[0]?.url).toMatch(
      /^https:\/\/school\.example\/badges\/badge\.php/,
    );
    const based = `<html><head><base href="/vle/badges/"></head><body>${link}</body></html>`;
    expect(found(based, 'https://school.example/x')[0]?.url).toMatch(
      /^https:\/\/school\.example\/vle\/badges\//,
    );
  });
  it("follows relative links on a badge host's own pages", () => {
    const link = '<a href="/badges/11111111-2222-4333-8444-555555555501">x</a>';
    expect(found(link, 'https://www.credly.com/users/robin')[0]?.url).toBe(A);
    expect(found(link, 'https://www.school.example/users/robin')).toEqual([]);
  });
  it('looks through open shadow roots', () => {
    const document = documentOf('<div id="host"></div>');
    one(document, '#host').attachShadow({ mode: 'open' }).innerHTML = `<p><a href="${A}">Rigging</a></p>`;
    expect(brief(scan(document, { url: URL_OF_PAGE }))).toEqual([['credly', 'link', 'Rigging', 1]]);
  });
  it('looks at a part of the page, the part itself included', () => {
    const document = documentOf(`<a id="a" href="${A}">in</a><a href="${A.replace('01', '02')}">out</a>`);
    expect(brief(scan(one(document, '#a'), { url: URL_OF_PAGE }))).toEqual([['credly', 'link', 'in', 1]]);
  });
  it('passes over nodes of ours, and stops when told', () => {
    const document = documentOf(`<a href="${A}">in</a>`);
    const ours = one(document, 'a');
    expect(scan(document, { url: URL_OF_PAGE, ignore: (node) => node === ours })).toEqual([]);
    expect(scan(document, { url: URL_OF_PAGE, signal: AbortSignal.abort() })).toEqual([]);
  });
  it('survives a page without a usable address', () => {
    for (const url of ['about:blank', '', 'pages/robin.html', 'file:///tmp/robin.html'])
      expect(brief(found(`<a href="${A}">x</a><a href="/badges/x">y</a>`, url))).toEqual([
        ['credly', 'link', 'x', 1],
      ]);
  });
});
