import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/discovery';
import { isVague } from '../../../src/discovery/label';
import { documentOf } from './page';

const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';
const B = 'https://badgr.com/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';
const labels = (html: string, url = 'https://robin.example/') =>
  scan(documentOf(html), { url }).map(({ label }) => label);

describe('the words of a link are read as a reader sees them', () => {
  it.each([
    [
      'blocks apart',
      '<div>Crane Operation</div><div>Harbour Institute</div>',
      'Crane Operation Harbour Institute',
    ],
    ['a block and what follows it', '<div><b>Crane</b></div><span>Operation</span>', 'Crane Operation'],
    ['words in one line together', '<b>K</b>nots', 'Knots'],
    [
      'twins for eyes and ears once',
      '<span aria-hidden="true">Crane Operation</span><span class="visually-hidden">Crane Operation</span>',
      'Crane Operation',
    ],
    ['without the names of pictures', '<svg><title>link icon</title></svg>Knots', 'Knots'],
    ['without styles', '<style>.x{}</style><span>Knots</span>', 'Knots'],
    ['a heading alone', '<h3>Knots</h3><p>A long text about ropes</p>', 'Knots'],
  ])('%s', (_, inside, label) => {
    expect(labels(`<a href="${A}">${inside}</a>`)).toEqual([label]);
  });
});

describe('a link that does not say which badge it is, is called by', () => {
  const link = (text: string, to = A) => `<a href="${to}">${text}</a>`;
  it.each([
    ['the heading of its entry', `<li><h3>Knots</h3><p>Harbour</p>${link('Verify')}</li>`, ['Knots']],
    ['what stands before it', `<div><span>Knots</span> ${link('View credential')}</div>`, ['Knots']],
    ['the words before it, when it is an address', `<li>Knots: ${link(A)}</li>`, ['Knots']],
    [
      'the heading, when it is a picture',
      `<div><h4>Knots</h4>${link('<i class="icon"></i>')}</div>`,
      ['Knots'],
    ],
    [
      'a heading further out',
      `<div><div><h4>Knots</h4></div><div>${link('Show credential')}</div></div>`,
      ['Knots'],
    ],
    [
      'the nearest one in a flat list',
      `<section><h3>Knots</h3>${link('Verify')}<h3>Tides</h3>${link('Verify', B)}</section>`,
      ['Knots', 'Tides'],
    ],
    [
      'what is read out',
      `<a href="${A}" aria-label="Show credential for Knots">Show credential</a>`,
      ['Show credential for Knots'],
    ],
    ['another link to it', `${link('Verify')}<p>${link('Knots')}</p>`, ['Knots']],
    [
      'not the entry before',
      `<div><h4>Knots</h4>${link('Verify')}</div><div>${link('Verify', B)}</div>`,
      ['Knots', 'Verify'],
    ],
    [
      'not the part of the page',
      `<section><h2>Certificates</h2><ul><li>${link('Verify')}</li></ul></section>`,
      ['Verify'],
    ],
  ])('%s', (_, html, expected) => {
    expect(labels(`<main>${html}</main>`)).toEqual(expected);
  });

  it.each([
    'Verify',
    'View credential →',
    'Show credential',
    'See credential',
    'View my certificate',
    'Nachweis anzeigen',
    'Zertifikat ansehen',
    'Überprüfen',
    'Afficher la certification',
    'Voir le certificat',
    'Vérifier',
    'Mostrar credencial',
    'Ver certificado',
    'Verificar',
    'Credential weergeven',
    'Bekijk certificaat',
    A,
    'www.credly.com/badges/x',
  ])('“%s” says nothing', (text) => expect(isVague(text)).toBe(true));

  it.each([
    'Knots',
    'Certified Welder',
    'Badge 1',
    'CI/CD',
    'Open Water Diver',
    'this',
    'Verified Harbour Pilot',
    '',
  ])('“%s” does', (text) => expect(isVague(text)).toBe(false));
});
