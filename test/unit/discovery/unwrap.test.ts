import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/discovery';

const BADGE = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4/linked_in_profile';
const BADGR = 'https://api.badgr.io/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';
const ENCODED = encodeURIComponent(BADGE);
const DOTS = ENCODED.replace(/\./g, '%2E');
const OUTER = 'urlhash=CMl-&isSdui=true&lipi=urn%3Ali%3Apage%3Ad_flagship3_profile_view_base%3Bxxxx';

describe('redirectors', () => {
  it.each([
    ['LinkedIn 2026, known host', `https://www.linkedin.com/redir/redirect/?url=${ENCODED}&${OUTER}`],
    ['LinkedIn 2026, dots encoded', `https://www.linkedin.com/redir/redirect/?url=${DOTS}&${OUTER}`],
    ['LinkedIn safety page', `https://www.linkedin.com/safety/go/?url=${DOTS}&mt=abc&${OUTER}`],
    [
      'LinkedIn messaging',
      `https://www.linkedin.com/safety/go?url=${DOTS}&trk=flagship-messaging-web&messageThreadUrn=urn`,
    ],
    [
      'LinkedIn, old form',
      `https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x&trk=public_post`,
    ],
    ['LinkedIn, country domain', `https://de.linkedin.com/redir/redirect?url=${ENCODED}`],
    ['encoded twice', `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(ENCODED)}`],
    [
      'encoded three times',
      `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(encodeURIComponent(ENCODED))}`,
    ],
    ['search engine', `https://www.google.com/url?sa=t&q=${ENCODED}`],
    ['social network', `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`],
    ['mail gateway', `https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05`],
    [
      'mail gateway, version 2',
      `https://urldefense.proofpoint.com/v2/url?u=${DOTS.replace(/%2F/g, '_')
        .replace(/%2D|-/g, '-2D')
        .replace(/%/g, '-')
        .replace(/linked_in_profile/, 'linked-5Fin-5Fprofile')}&d=x`,
    ],
    ['mail gateway, version 3', `https://urldefense.com/v3/__${BADGE}__;!!abc`],
  ])('%s', (_name, url) => {
    expect(unwrap(url)).toEqual({ url: BADGE });
  });

  it('follows redirectors inside redirectors', () => {
    const inner = `https://www.google.com/url?q=${ENCODED}`;
    const outer = `https://www.linkedin.com/safety/go/?url=${encodeURIComponent(inner)}`;
    expect(unwrap(outer)?.url).toBe(BADGE);
    expect(unwrap('https://www.linkedin.com/safety/go/?url=https%3A%2F%2Flnkd%2Ein%2Fabc123')?.url).toBe(
      'https://lnkd.in/abc123',
    );
  });

  it('gives up on endless nesting without an exception', () => {
    let url = BADGE;
    for (let depth = 0; depth < 9; depth++) url = `https://www.google.com/url?q=${encodeURIComponent(url)}`;
    expect(unwrap(url)?.url).not.toBe(BADGE);
  });

  it('leaves the parameters of other sites alone', () => {
    const page = `https://www.example.com/redir/redirect?url=${ENCODED}`;
    expect(unwrap(page)?.url).toBe(page);
    expect(unwrap(`https://linkedin.com.other.example/redir/redirect?url=${ENCODED}`)?.url).not.toBe(BADGE);
  });
});

describe('what is no web address', () => {
  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'mailto:robin@learner.example',
    'ftp://www.credly.com/badges/x',
    'https://www.credly.com@other.example/badges/x',
    'https://user:secret@www.credly.com/badges/x',
    '/badges/x',
    '',
    'https://',
    `https://www.example.com/${'x'.repeat(9000)}`,
    'https://www.linkedin.com/redir/redirect?url=javascript%3Aalert(1)',
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.credly.com%40other.example',
  ])('%s', (url) => {
    expect(unwrap(url)).toBeUndefined();
  });
});

describe('a fragment that nobody encoded', () => {
  const WALLET = 'https://verifierplus.org/#verify?vc=https://wallet.example/z/1?a=b&c=d';
  it.each(['', '&urlhash=CMl-&mt=x', '&isSdui=true', '&trk=x&lipi=y'])(
    'belongs to the target, what follows it (%s) to the wrapper',
    (more) => {
      expect(unwrap(`https://www.linkedin.com/safety/go/?url=${WALLET}${more}`)?.url).toBe(WALLET);
    },
  );
  it('is not added to one that the target has', () => {
    const target = encodeURIComponent(WALLET);
    expect(unwrap(`https://www.linkedin.com/safety/go/?url=${target}#x?y`)?.url).toBe(WALLET);
  });
});

describe('tracking', () => {
  it.each([
    [`${BADGE}?trk=public_profile_see-credential`, BADGE],
    [`${BADGE}?lipi=urn%3Ali&utm_source=x&utm_medium=y&fbclid=z`, BADGE],
    [`${BADGR}?embedVersion=2&embedWidth=330&embedHeight=191`, BADGR],
    [`${BADGE}#acc.x1Y2z3A4`, BADGE],
    [`${BADGE}#:~:text=holder`, BADGE],
    [
      'https://school.example/badges/badge.php?hash=a%20b&trk=x&lang=en',
      'https://school.example/badges/badge.php?hash=a%20b&lang=en',
    ],
    [
      'https://verifierplus.org/#verify?vc=https://w.example/a?b=1',
      'https://verifierplus.org/#verify?vc=https://w.example/a?b=1',
    ],
    ['https://viewer.example/#/credentials/12', 'https://viewer.example/#/credentials/12'],
  ])('%s', (url, clean) => {
    expect(unwrap(url)).toEqual({ url: clean });
  });

  it('keeps what only looks like tracking', () => {
    const url = 'https://school.example/b?track=3&source=list&t=ab12cd';
    expect(unwrap(url)?.url).toBe(url);
  });
});

describe('e-mail address in the link', () => {
  it('is taken aside as a claim', () => {
    expect(unwrap(`${BADGR}?identity__email=robin%40learner.example&embedVersion=1`)).toEqual({
      url: BADGR,
      email: 'robin@learner.example',
    });
  });
  it('survives a plus sign that was not encoded', () => {
    expect(unwrap(`${BADGR}?identity__email=robin+work@learner.example`)?.email).toBe(
      'robin+work@learner.example',
    );
  });
  it('is dropped when it is none', () => {
    expect(unwrap(`${BADGR}?identity__email=nobody`)).toEqual({ url: BADGR });
  });
});

it('resolves against the page', () => {
  expect(unwrap('badge.php?hash=1#top', 'https://school.example/badges/')?.url).toBe(
    'https://school.example/badges/badge.php?hash=1',
  );
});

it('changes nothing the second time', () => {
  const once = unwrap(`https://www.linkedin.com/safety/go/?url=${DOTS}&${OUTER}`)?.url ?? '';
  expect(unwrap(once)?.url).toBe(once);
});
