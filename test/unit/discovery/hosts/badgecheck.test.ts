import { describe, expect, it } from 'vitest';
import { recogniseHost, scan, unwrap } from '../../../../src/discovery';
import { documentOf } from '../page';

const ID = 'k3Jd9sQ_SZe0-aXw1TnVbA';
const ASSERTION = `https://api.badgr.io/public/assertions/${ID}`;
const checking = (address: string, more = '') =>
  `https://badgecheck.io/?url=${encodeURIComponent(address)}${more}`;
const found = (html: string) => scan(documentOf(html), { url: 'https://robin.example/' });

describe('a link to a checker', () => {
  it('stands for the badge that it is asked about', () => {
    const link = checking(
      `https://badgr.com/public/assertions/${ID}?identity__email=robin%40learner.example`,
    );
    const list = found(`<a href="${link}">Knots</a><a href="${ASSERTION}">Knots</a>`);
    expect(list).toMatchObject([
      { host: 'badgr', url: `https://badgr.com/public/assertions/${ID}`, email: 'robin@learner.example' },
    ]);
    expect(list[0]?.elements).toHaveLength(2);
    expect(recogniseHost(link)?.host.credentialUrls(new URL(recogniseHost(link)?.url ?? ''))).toEqual([
      ASSERTION,
      `${ASSERTION}.json`,
    ]);
  });

  it('is no badge of its own in the code that Badgr gives out', () => {
    const html = `<blockquote class="badgr-badge"><a href="${ASSERTION}?identity__email=robin%40learner.example"><img src="${ASSERTION}/image"></a><p class="badgr-badge-name">Knots</p><a class="badgr-badge-verify" href="${checking(`${ASSERTION}?identity__email=robin%40learner.example`)}">VERIFY</a></blockquote>`;
    expect(found(html).map(({ host, url, kind, label }) => [host, url, kind, label])).toEqual([
      ['badgr', ASSERTION, 'embed', 'Knots'],
    ]);
  });

  it.each(['https://badgr.com/public/badges/8xKd02m_QmW7o1kzYdN4yA', 'https://robin.example/badges'])(
    'is nothing when it asks about %s, which is looked at instead',
    (address) => {
      expect(found(`<a href="${checking(address)}">x</a>`)).toEqual([]);
      expect(unwrap(checking(address))?.url).toBe(address);
    },
  );

  it.each(['https://robin.example/', 'https://www.credly.com/'])(
    'is nothing when it asks about %s, and is told to be a checker when it is asked for',
    (address) => {
      expect(found(`<a href="${checking(address)}">x</a>`)).toEqual([]);
      expect(recogniseHost(checking(address))?.host.id).toBe('badgecheck');
    },
  );
});
