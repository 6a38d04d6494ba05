import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readBits } from '../../../src/verification/status/bits';
import { encodedList } from '../../fixtures/issuer';
import { changedBytes } from '../bases/baked';
import { generator } from '../random';
import { type Target, target } from './target';

const SIZE = 1024;

export const status: readonly Target[] = [
  target(
    'status lists: what was set is read',
    200,
    fc.record({
      set: fc.dictionary(fc.nat(SIZE - 1).map(String), fc.nat(255), { maxKeys: 20 }),
      statusSize: fc.integer({ min: 1, max: 8 }),
      index: fc.oneof(fc.nat(SIZE + 10), fc.constantFrom(2 ** 31, 2 ** 32, 999_999_999)),
      prefix: fc.boolean(),
    }),
    async ({ set, statusSize, index, prefix }) => {
      const values = Object.fromEntries(
        Object.entries(set).map(([at, value]) => [at, value % 2 ** statusSize]),
      );
      const list = encodedList({ values, statusSize, size: SIZE });
      const bits = await readBits(prefix ? list : list.slice(1), index, statusSize);
      if (index >= SIZE) return !bits.ok && bits.reason === 'status-index-outside';
      return bits.ok && bits.value === (values[index] ?? 0);
    },
  ),
  target('status lists: damaged', 200, fc.tuple(fc.nat(), fc.nat(SIZE)), async ([seed, index]) => {
    const random = generator(seed);
    const good = Buffer.from(encodedList({ size: SIZE, revoked: [index % SIZE] }).slice(1), 'base64url');
    const bytes = Buffer.from(changedBytes(good, random).bytes);
    const text = random(4) === 0 ? `u${bytes.toString('base64')}` : `u${bytes.toString('base64url')}`;
    const [one, other] = [await readBits(text, index, 1), await readBits(text, index, 1)];
    // damaged is damaged: what another reader of gzip refuses is not half read
    if (one.ok && unzipped(bytes) === undefined) throw new Error('read though damaged');
    return JSON.stringify(one) === JSON.stringify(other);
  }),
  target('status lists: any text', 200, fc.string({ unit: 'binary' }), async (text) => {
    const bits = await readBits(text, 0, 1);
    return bits.ok || bits.reason !== '';
  }),
];

function unzipped(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
