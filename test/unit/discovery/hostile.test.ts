import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGE_HOSTS, candidateNear, recogniseHost, scan, unwrap } from '../../../src/discovery';
import { documentOf } from './page';

/** Pieces that real addresses are made of, put together in ways nobody meant. */
const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'http:',
    '//',
    '@',
    'www.credly.com',
    'linkedin.com/redir/redirect?url=',
    '/badges/',
    '%2F',
    '%',
    '#verify?vc=',
    'verifierplus.org/',
    '48c47ac0-5268-45cf-b76c-b015f9a72fc4',
    '/public/assertions/',
    '?hash=',
    'badge.php',
    '#acc.',
    '&',
    '=',
    'javascript:',
    '\\',
    '\u0000',
    'urldefense.com/v3/__',
    '__;',
    'badgecheck.io/?url=',
    'identity__email=',
    '.json',
    '..',
  ),
  fc.string({ maxLength: 12 }),
);
const address = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('addresses made to break us', () => {
  it('never cause an exception, and never lead anywhere but to the web', () => {
    fc.assert(
      fc.property(address, (text) => {
        const clean = unwrap(text, 'https://robin.example/');
        if (clean) expect(clean.url).toMatch(/^https?:\/\/[^@/]+(?:\/|$)/);
        const known = recogniseHost(text);
        if (!known) return;
        for (const url of known.host.credentialUrls(new URL(known.url)))
          expect(url).toMatch(/^https?:\/\/[^@/]+\//);
      }),
      { numRuns: 3000 },
    );
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(address, (text) => {
        const once = unwrap(text, 'https://robin.example/')?.url;
        if (once && !/(?:redir|urldefense|url\?)/.test(once)) expect(unwrap(once)?.url).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(BADGE_HOSTS.map((host) => [host.id, host] as const))(
    'do not slow down or break %s',
    (_id, host) => {
      const paths = [
        '/'.repeat(4000),
        '/badges'.repeat(1000),
        `/${'a-'.repeat(3000)}`,
        `/${'0'.repeat(7000)}`,
        '/assertions/a'.repeat(500),
        '/x.json'.repeat(900),
      ];
      const started = performance.now();
      for (const path of paths) {
        for (const origin of [
          'https://www.credly.com',
          'https://credentials.college.example',
          'https://verifierplus.org',
        ]) {
          const url = new URL(`${origin}${path}?b=${'1'.repeat(900)}&url=%ff#verify?vc=%ff`);
          if (host.matches(url)) {
            host.credentialUrls(url);
            host.canonical?.(url);
            host.existenceUrl?.(url);
          }
        }
      }
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});

describe('pages made to break us', () => {
  it('are scanned without an exception', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'a href',
              'img src',
              'img srcset',
              'iframe src',
              'div data-share-badge-id',
              'link rel="alternate" href',
            ),
            address,
          ),
        ),
        (parts) => {
          const html = parts
            .map(
              ([start, text]) => `<${start}="${text.replace(/"/g, '&quot;')}">${text.replace(/</g, '&lt;')}`,
            )
            .join('');
          const document = documentOf(html);
          const found = scan(document, { url: 'https://robin.example/' });
          for (const one of found) expect(one.elements.length).toBeGreaterThan(0);
          expect(new Set(found).size).toBe(found.length);
          candidateNear(document, 'https://robin.example/');
        },
      ),
      { numRuns: 200 },
    );
  });
});
