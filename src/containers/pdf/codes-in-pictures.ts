import type { PDFPageProxy } from 'pdfjs-dist';
import { codesInPixels } from '../codes-in-pixels';
import { MAX_PIXELS } from './pdf-contents';

/** A picture as pdf.js decodes it. `kind`: 1 one bit a pixel, 2 RGB, 3 RGBA. */
interface Picture {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** Pictures of one page that are looked at. */
const MAX_PICTURES = 8;
/** Smaller than this no QR code can be read. Pixels. */
const MIN_SIDE = 21;
/** Milliseconds to wait for a picture that pdf.js is still decoding. */
const PATIENCE_MS = 5_000;

/** Texts of the QR codes in pictures that a page puts on itself as they are, by their names. */
export async function codesInPictures(page: PDFPageProxy, names: Iterable<string>): Promise<Set<string>> {
  const texts = new Set<string>();
  for (const name of [...new Set(names)].slice(0, MAX_PICTURES)) {
    const picture = await pictureOf(page, name);
    const pixels = picture && rgba(picture);
    if (pixels) for (const text of codesInPixels(pixels, picture.width, picture.height)) texts.add(text);
  }
  return texts;
}

function pictureOf(page: PDFPageProxy, name: string): Promise<Picture | undefined> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    objects.get(name, (value: unknown) => {
      clearTimeout(timer);
      resolve(isPicture(value) ? value : undefined);
    });
  });
}

function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, kind, data } = value as Partial<Picture>;
  if (typeof width !== 'number' || typeof height !== 'number' || typeof kind !== 'number') return false;
  if (width < MIN_SIDE || height < MIN_SIDE || width * height > MAX_PIXELS) return false;
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray;
}

/** Four bytes a pixel, as the decoder wants it. */
function rgba({ width, height, kind, data }: Picture): Uint8ClampedArray | undefined {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const rowBytes = Math.ceil(width / 8);
  const needed = kind === 1 ? rowBytes * height : width * height * (kind === 2 ? 3 : 4);
  if (![1, 2, 3].includes(kind) || data.length < needed) return undefined;
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
