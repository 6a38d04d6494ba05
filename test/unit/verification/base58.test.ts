import { decode, encode } from 'base58-universal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase58 } from '../../../src/verification/base58';

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const digit = fc.constantFrom(...DIGITS);

describe('base58', () => {
  it('is read as the library reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 120 }), (text) => {
        expect(fromBase58(text)).toEqual(decode(text));
      }),
    );
  });

  it('gives the bytes that were written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
        expect(fromBase58(encode(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is one spelling: no other sign is passed over', () => {
    const text = encode(Uint8Array.from({ length: 64 }, (_, at) => at * 3 + 1));
    for (const sign of [' ', '\n', '\u00a0', '0', 'O', 'I', 'l', '=', 'é'])
      expect(fromBase58(`${text.slice(0, 9)}${sign}${text.slice(9)}`), sign).toBeUndefined();
  });
});
