import { describe, expect, it } from 'vitest';
import { codesInPixels } from '../../../src/containers/codes-in-pixels';
import { qrPicture } from '../../fixtures/pdf/qr-picture';

const ONE = 'https://academy.example/credentials/welding.json';
const TWO = 'https://academy.example/credentials/first-aid.json';

interface Placed {
  text: string;
  left: number;
  top: number;
}

/** A grey wall with codes on it. */
function wall(width: number, height: number, codes: Placed[]): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4).fill(0xdd);
  for (const { text, left, top } of codes) {
    const code = qrPicture(text);
    for (const [index, grey] of code.pixels.entries()) {
      const at = ((top + Math.floor(index / code.width)) * width + left + (index % code.width)) * 4;
      data.fill(grey, at, at + 3);
    }
  }
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return data;
}

describe('QR codes in pixels', () => {
  it.each([
    ['alone', [{ text: ONE, left: 70, top: 30 }]],
    [
      'beside another',
      [
        { text: ONE, left: 70, top: 30 },
        { text: TWO, left: 750, top: 30 },
      ],
    ],
    [
      'above another',
      [
        { text: ONE, left: 300, top: 60 },
        { text: TWO, left: 300, top: 420 },
      ],
    ],
    [
      'across from another',
      [
        { text: ONE, left: 30, top: 30 },
        { text: TWO, left: 1100, top: 460 },
      ],
    ],
  ])('are found %s', (_how, codes) => {
    const found = codesInPixels(wall(1_360, 680, codes), 1_360, 680);
    expect(found.toSorted()).toEqual(codes.map(({ text }) => text).toSorted());
  });

  it('are counted once, and none are seen on an empty wall', () => {
    const twice = [
      { text: ONE, left: 30, top: 30 },
      { text: ONE, left: 1100, top: 460 },
    ];
    expect(codesInPixels(wall(1_360, 680, twice), 1_360, 680)).toEqual([ONE]);
    expect(codesInPixels(wall(1_360, 680, []), 1_360, 680)).toEqual([]);
  });
});
