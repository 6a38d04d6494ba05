import { codesInPixels } from './codes-in-pixels';

/** A picture as pdf.js decodes it. `kind`: 1 one bit a pixel, 2 RGB, 3 RGBA. */
export interface DecodedPicture {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** Searches a picture for QR codes, elsewhere if need be; nothing at all when it was not searched to the end. */
export type FindCodes = (picture: DecodedPicture) => Promise<string[] | undefined>;

/** Texts of the QR codes in a decoded picture; none when it has fewer bytes than its size takes. */
export function codesInDecoded(picture: DecodedPicture): string[] {
  const pixels = rgba(picture);
  return pixels ? codesInPixels(pixels, picture.width, picture.height) : [];
}

/** Four bytes a pixel, as the decoder wants it; a copy, since the decoder paints over what it has found. */
function rgba({ width, height, kind, data }: DecodedPicture): Uint8ClampedArray | undefined {
  const rowBytes = Math.ceil(width / 8);
  const needed = kind === 1 ? rowBytes * height : width * height * (kind === 2 ? 3 : 4);
  if (![1, 2, 3].includes(kind) || data.length < needed) return undefined;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (kind === 1) {
        const bit = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
        pixels.fill(bit * 255, at, at + 3);
      } else {
        const from = (y * width + x) * (kind === 2 ? 3 : 4);
        for (let channel = 0; channel < 3; channel++) pixels[at + channel] = data[from + channel] ?? 0;
      }
    }
  }
  return pixels;
}
