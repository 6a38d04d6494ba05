import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { open } from '../../../src/containers';
import { isDecodable, statedSize } from '../../../src/containers/picture-size';

const canvas = createCanvas(321, 123);
canvas.getContext('2d').fillRect(10, 10, 50, 50);
const ENCODED = {
  png: canvas.toBuffer('image/png'),
  jpeg: canvas.toBuffer('image/jpeg'),
  'webp with loss': canvas.toBuffer('image/webp', 60),
  'webp without loss': canvas.toBuffer('image/webp', 100),
};

/** The beginning of a GIF or BMP that states a size. */
function gif(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set(new TextEncoder().encode('GIF89a'));
  new DataView(bytes.buffer).setUint16(6, width, true);
  new DataView(bytes.buffer).setUint16(8, height, true);
  return bytes;
}

function bmp(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(60);
  bytes.set(new TextEncoder().encode('BM'));
  bytes[14] = 40;
  new DataView(bytes.buffer).setInt32(18, width, true);
  new DataView(bytes.buffer).setInt32(22, height, true);
  return bytes;
}

describe('the size that a picture states', () => {
  it.each(Object.entries(ENCODED))('is read of a %s as an encoder writes it', (_kind, bytes) => {
    expect(statedSize(new Uint8Array(bytes))).toEqual({ width: 321, height: 123 });
  });

  it('is read of a GIF, and of a BMP whose rows come from the top', () => {
    expect(statedSize(gif(640, 480))).toEqual({ width: 640, height: 480 });
    expect(statedSize(bmp(640, -480))).toEqual({ width: 640, height: 480 });
  });

  it('decides what is decoded: nothing of unknown size, nothing vast, nothing tiny', () => {
    expect(isDecodable(gif(640, 480))).toBe(true);
    expect(isDecodable(gif(60_000, 60_000))).toBe(false);
    expect(isDecodable(gif(20, 600))).toBe(false);
    expect(isDecodable(new TextEncoder().encode('no picture at all, only words and words'))).toBe(false);
    for (let length = 0; length < 40; length++)
      for (const bytes of Object.values(ENCODED)) statedSize(new Uint8Array(bytes.subarray(0, length)));
  });
});

describe('a picture of a kind that nothing is baked into', () => {
  it.each([
    ['webp', new Uint8Array(ENCODED['webp with loss'])],
    ['gif', gif(640, 480)],
    ['bmp', bmp(640, 480)],
  ])('%s is searched for a QR code', async (_kind, bytes) => {
    const shown = await open(bytes, { qr: async () => ['https://issuer.example/1'] });
    expect(shown).toMatchObject({
      container: 'picture',
      credentials: [{ kind: 'url', url: 'https://issuer.example/1', by: 'qr' }],
    });
    expect(await open(bytes)).toMatchObject({ credentials: [], problems: [{ reason: 'not-baked' }] });
  });

  it('says so when the search came to no end, of every kind of picture', async () => {
    for (const bytes of [gif(640, 480), new Uint8Array(ENCODED.png), new Uint8Array(ENCODED.jpeg)]) {
      const { problems } = await open(bytes, { qr: async () => undefined });
      expect(problems).toEqual([{ reason: 'took-too-long' }]);
    }
  });

  it('is not taken for words that begin like one', async () => {
    const { container } = await open(
      new TextEncoder().encode('BMW certified technician, see the other side'),
    );
    expect(container).toBe('text');
  });
});
