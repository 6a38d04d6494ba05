import { describe, expect, it } from 'vitest';
import { fromMultibase } from '../../../src/verification/bytes';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('bytes in multibase', () => {
  it.each([1, 2, 3, 4, 5, 64])('in base64url can be written in one way only: %i of them', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + 7) % 256);
    const text = `u${Buffer.from(bytes).toString('base64url')}`;
    expect(fromMultibase(text)).toEqual(bytes);
    const others = [...DIGITS].map((digit) => text.slice(0, -1) + digit).filter((other) => other !== text);
    for (const other of others) expect(fromMultibase(other), other).not.toEqual(bytes);
  });
});
