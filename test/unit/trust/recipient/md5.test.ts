import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md5Hex } from '../../../../src/trust/recipient/md5';

const node = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

test('keeps the test suite of RFC 1321', () => {
  expect(md5Hex(new TextEncoder().encode(''))).toBe('d41d8cd98f00b204e9800998ecf8427e');
  expect(md5Hex(new TextEncoder().encode('message digest'))).toBe('f96b697d7cb7938d525a2f31aaf161d0');
});

test('agrees with node:crypto at every length around the block size', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    expect(md5Hex(bytes)).toBe(node(bytes));
  }
});

test('agrees with node:crypto on any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => md5Hex(bytes) === node(bytes)));
});
