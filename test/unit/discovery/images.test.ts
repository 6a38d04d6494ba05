import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/discovery';
import { documentOf } from './page';

const PICTURE = 'https://api.badgr.io/public/assertions/Abcdefghijklmnopqrst12/image';
const ARTWORK =
  'https://images.credly.com/size/110x110/images/11111111-2222-4333-8444-555555555501/image.png';
const hex = (text: string) => Buffer.from(text).toString('hex');
const found = (html: string) =>
  scan(documentOf(html), { url: 'https://me.example/' }).map(({ url, kind }) => `${kind} ${url}`);

describe('a picture that names its award', () => {
  it.each([
    ['itself', `<img src="${PICTURE}">`],
    ['loaded late', `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${PICTURE}">`],
    ['for finer screens', `<img src="/small.png" srcset="/small.png 1x, ${PICTURE} 2x">`],
    ['as a source of a picture', `<picture><source srcset="${PICTURE}"><img src="/x.png"></picture>`],
    [
      'behind a framework’s own proxy',
      `<img src="/_next/image?url=${encodeURIComponent(PICTURE)}&w=64&q=75">`,
    ],
    ['behind WordPress', `<img src="https://i0.wp.com/${PICTURE.slice(8)}?ssl=1">`],
    ['behind weserv', `<img src="https://images.weserv.nl/?url=${PICTURE.slice(8)}&w=100">`],
    [
      'behind GitHub, which writes it in figures',
      `<img src="https://camo.githubusercontent.com/0f/${hex(PICTURE)}">`,
    ],
    [
      'behind GitHub, which adds it',
      `<img src="https://camo.githubusercontent.com/0f/1e" data-canonical-src="${PICTURE}">`,
    ],
  ])('%s', (_where, html) => {
    expect(found(html)).toEqual([`image ${PICTURE}`]);
  });

  it.each([
    ['artwork, which all earners share', `<img src="${ARTWORK}">`],
    ['artwork behind GitHub', `<img src="https://camo.githubusercontent.com/0f/${hex(ARTWORK)}">`],
    [
      'a picture behind GitHub with figures of no address',
      `<img src="https://camo.githubusercontent.com/0f/${'ff'.repeat(40)}">`,
    ],
  ])('not %s', (_what, html) => {
    expect(found(html)).toEqual([]);
  });
});
