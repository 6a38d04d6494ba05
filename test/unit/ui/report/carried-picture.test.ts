import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { isCarriedPicture } from '../../../../src/ui/report/carried-picture';
import { askImage } from '../../../../src/ui/verifier/ask-image';
import { fakeHttp, fakePorts } from '../../../fixtures/http';

const canvas = createCanvas(30, 20);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const PNG = canvas.toBuffer('image/png');

/** The same picture, stating another size. */
function stating(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('what a credential carries as its picture', () => {
  it.each([
    ['png', `data:image/png;base64,${base64(PNG)}`],
    ['jpeg', `data:image/jpeg;base64,${base64(canvas.toBuffer('image/jpeg'))}`],
    ['webp', `data:IMAGE/WEBP;base64,${base64(canvas.toBuffer('image/webp'))}`],
    ['svg', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(SVG)}`],
    ['svg in base64', `data:image/svg+xml;base64,${base64(Buffer.from(SVG))}`],
  ])('is drawn: %s', (_kind, address) => {
    expect(isCarriedPicture(address)).toBe(true);
  });

  it.each([
    ['a page', `data:text/html,${encodeURIComponent('<script>alert(1)</script>')}`],
    ['a page that calls itself a picture', `data:image/svg+xml+html,${SVG}`],
    ['XML', `data:application/xhtml+xml,${encodeURIComponent(SVG)}`],
    ['a script', 'javascript:alert(1)'],
    ['no type', `data:;base64,${base64(PNG)}`],
    ['another kind of picture', `data:image/avif;base64,${base64(PNG)}`],
    ['damage', 'data:image/png;base64,%%%'],
  ])('is not drawn when it is %s', (_what, address) => {
    expect(isCarriedPicture(address)).toBe(false);
  });

  it('is not drawn when it would take all memory', () => {
    expect(isCarriedPicture(`data:image/png;base64,${base64(stating(8_000, 8_000))}`)).toBe(true);
    expect(isCarriedPicture(`data:image/png;base64,${base64(stating(60_000, 60_000))}`)).toBe(false);
    expect(
      isCarriedPicture(`data:image/png;base64,${base64(Buffer.from('GIF, it says, and no size'))}`),
    ).toBe(false);
    const long = `<!--${'x'.repeat(7_000_000)}-->`;
    expect(isCarriedPicture(`data:image/svg+xml,${SVG}${long}`)).toBe(false);
  });
});

describe('what a host gives for one', () => {
  it('is not drawn when it would take all memory, or is none', async () => {
    const ask = async (body: Uint8Array, type: string) => {
      const http = fakeHttp({ 'https://pictures.example/1': { headers: { 'content-type': type }, body } });
      const url = await askImage('https://pictures.example/1', fakePorts(http));
      if (url !== undefined) URL.revokeObjectURL(url);
      return url !== undefined;
    };
    expect(await ask(PNG, 'image/png')).toBe(true);
    expect(await ask(Buffer.from(SVG), 'image/svg+xml')).toBe(true);
    expect(await ask(stating(60_000, 60_000), 'image/png')).toBe(false);
    expect(await ask(PNG, 'text/html')).toBe(false);
  });
});
