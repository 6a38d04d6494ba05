import { expect, test } from 'vitest';
import { asciiHost, sameSite } from '../../../../src/trust/domains/hosts';
import { domainNotes, likeListed, skeleton } from '../../../../src/trust/domains/look-alike';

const ascii = (host: string) => asciiHost(host) ?? '';

test.each([
  ['аpple.com', 'domain-mixed-script', 'Latin, Cyrillic'],
  ['gοοgle.example', 'domain-mixed-script', 'Latin, Greek'],
])('%s mixes scripts', (host, reason, scripts) => {
  expect(domainNotes(ascii(host))).toMatchObject([{ reason, params: { scripts, unicode: host } }]);
});

test('a name all in Cyrillic that is drawn as a Latin one is told with what it looks like', () => {
  const host = ascii('аррӏе.com');
  expect(host).toMatch(/^xn--/);
  expect(domainNotes(host)).toMatchObject([
    { reason: 'domain-look-alike', params: { looksLike: 'apple.com' } },
  ]);
});

test('honest international names are shown in both forms, without alarm', () => {
  for (const host of ['münchen.example', 'университет.example', '大学.example']) {
    expect(domainNotes(ascii(host))).toMatchObject([
      { reason: 'domain-international', params: { unicode: host } },
    ]);
  }
  expect(domainNotes('plain.example')).toEqual([]);
});

test.each([
  ['rnit.edu', 'mit.edu'],
  ['examp1e.org', 'example.org'],
  ['g00d.example', 'good.example'],
  ['vvikipedia.org', 'wikipedia.org'],
  ['еxample.org', 'example.org'],
])('%s is like %s, and said so', (host, listed) => {
  expect(skeleton(ascii(host))).toBe(skeleton(listed));
  expect(likeListed(ascii(host), ['other.example', listed])).toEqual([
    { reason: 'domain-like-listed', params: { domain: ascii(host), listed } },
  ]);
});

test('a listed domain is not like itself, nor its own sub-domain', () => {
  expect(likeListed('mit.edu', ['mit.edu'])).toEqual([]);
  expect(likeListed('badges.mit.edu', ['mit.edu'])).toEqual([]);
  expect(likeListed(undefined, ['mit.edu'])).toEqual([]);
});

test('hosts are compared in ASCII; tricks with user info and paths are no hosts', () => {
  expect(asciiHost('ｅｘａｍｐｌｅ.com')).toBe('example.com');
  for (const host of ['good.example@evil', 'a/b', 'a\\b', '', 'a b', 'x'.repeat(300)]) {
    expect(asciiHost(host)).toBeUndefined();
  }
  expect(asciiHost(undefined)).toBeUndefined();
});

test('one site is one host or one below the other', () => {
  expect(sameSite('www.mit.edu', 'mit.edu')).toBe(true);
  expect(sameSite('badges.mit.edu', 'mit.edu')).toBe(true);
  expect(sameSite('notmit.edu', 'mit.edu')).toBe(false);
  expect(sameSite('a.example.org', 'b.example.org')).toBe(false);
});
