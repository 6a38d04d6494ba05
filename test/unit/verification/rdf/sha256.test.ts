import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Bytes, sha256Hex } from '../../../../src/verification/rdf/sha256';

async function byPlatform(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(hash).toString('hex');
}

describe('SHA-256 at once', () => {
  it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 127, 128, 8191, 8192, 20_000, 700_000, 3])(
    'is the platform’s for %i letters',
    async (length) => {
      expect(sha256Hex('a'.repeat(length))).toBe(await byPlatform('a'.repeat(length)));
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
        expect(sha256Hex(some)).toBe(expected);
        expect(Buffer.from(sha256Bytes(some)).toString('hex')).toBe(expected);
      }),
    );
    expect(sha256Hex('\ud800x')).toBe(await byPlatform('\ud800x'));
  });
});
