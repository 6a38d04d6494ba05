import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Bytes, sha256Units } from '../../../../src/verification/rdf/sha256';

async function byPlatform(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(hash).toString('hex');
}

/** What 16 units say, in hexadecimal. */
function hexOf(text: string): string {
  return [...Array(16).keys()]
    .map((at) => sha256Units(text).charCodeAt(at).toString(16).padStart(4, '0'))
    .join('');
}

describe('SHA-256 at once', () => {
  it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 127, 128, 8191, 8192, 20_000, 700_000, 3])(
    'is the platform’s for %i letters',
    async (length) => {
      expect(hexOf('a'.repeat(length))).toBe(await byPlatform('a'.repeat(length)));
    },
  );

  it('is the platform’s for any text, halves of characters included', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        const expected = await byPlatform(some);
        expect(hexOf(some)).toBe(expected);
        expect(Buffer.from(sha256Bytes(some)).toString('hex')).toBe(expected);
      }),
    );
    expect(hexOf('\ud800x')).toBe(await byPlatform('\ud800x'));
  });
});
