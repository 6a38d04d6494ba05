import fc from 'fast-check';
import { CONTAINERS, open } from '../../../src/containers';
import { bakedBases, changedBytes } from '../bases/baked';
import { generator, oneOf } from '../random';
import { type Target, target } from './target';

const IDS = [...CONTAINERS.map(({ id }) => id), 'unknown'];

/** Opens it twice: once must say what it is, the second time must say the same. */
async function opensAlike(bytes: Uint8Array): Promise<boolean> {
  const [one, other] = [await open(bytes.slice()), await open(bytes.slice())];
  if (!IDS.includes(one.container)) throw new Error(`container ${one.container}`);
  const silent = one.container !== 'html' && one.credentials.length === 0 && one.problems.length === 0;
  if (silent) throw new Error('nothing, and no reason');
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Beginnings by which files are known. */
const STARTS = [
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff',
  '\x1f\x8b\x08\x00',
  '%PDF-1.7\n',
  '<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="',
  '<!doctype html><script type="application/ld+json">',
  'data:application/json;base64,',
  'data:,',
  'eyJhbGciOiJFZERTQSJ9.',
  '{"credential":{"@context":',
  '[[[[',
  'https://',
  '\xef\xbb\xbf',
].map((text) => new Uint8Array(Buffer.from(text, 'latin1')));

const files = (await bakedBases()).map(({ file }) => file);

export const containers: readonly Target[] = [
  target(
    'containers: any bytes',
    200,
    fc.tuple(fc.constantFrom(...STARTS, new Uint8Array()), fc.uint8Array({ maxLength: 400, size: 'max' })),
    ([start, rest]) => opensAlike(new Uint8Array(Buffer.concat([start, rest]))),
  ),
  target('containers: good files changed', 200, fc.nat(), (seed) => {
    const random = generator(seed);
    return opensAlike(changedBytes(oneOf(random, files), random).bytes);
  }),
];
