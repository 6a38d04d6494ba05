import jsQR from 'jsqr';

/** Codes on one picture that are looked for. */
const MAX_CODES = 4;
/** Pictures larger than this may hold several codes, and are searched in parts too. Pixels of the shorter side. */
const LARGE = 600;
/** How much of a large picture one part takes in each direction that it is cut in: parts overlap. */
const PART = 0.6;
/** And where they do not: of two codes beside each other an overlap holds the one and a piece of the other. */
const HALF = 0.5;

interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/**
 * Texts of the QR codes in a picture, each once. The decoder finds one code at a time and none where the corners of
 * several confuse it: what was found is painted over, and a large picture is searched in parts as well.
 */
export function codesInPixels(rgba: Uint8ClampedArray, width: number, height: number): string[] {
  const whole = { data: rgba, width, height };
  const texts = codesIn(whole);
  if (texts.size > 0 || Math.min(width, height) < LARGE) return [...texts];
  for (const part of parts(whole, PART)) for (const text of codesIn(part)) texts.add(text);
  // where one code hid behind another there may be more
  if (texts.size > 0 && texts.size < MAX_CODES)
    for (const part of parts(whole, HALF)) for (const text of codesIn(part)) texts.add(text);
  return [...texts];
}

function codesIn({ data, width, height }: Pixels): Set<string> {
  const texts = new Set<string>();
  while (texts.size < MAX_CODES) {
    const code = jsQR(data, width, height);
    if (!code || code.data === '') break;
    texts.add(code.data);
    const { topLeftCorner: a, topRightCorner: b, bottomLeftCorner: c, bottomRightCorner: d } = code.location;
    const [left, right] = between([a.x, b.x, c.x, d.x], width);
    const [top, bottom] = between([a.y, b.y, c.y, d.y], height);
    // a code that covers nothing would be found again
    if (right <= left || bottom <= top) break;
    for (let y = top; y < bottom; y++) data.fill(255, (y * width + left) * 4, (y * width + right) * 4);
  }
  return texts;
}

function between(values: number[], limit: number): [number, number] {
  const [from, to] = [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];
  return [Math.min(limit, Math.max(0, from)), Math.min(limit, Math.max(0, to))];
}

function* parts({ data, width, height }: Pixels, share: number): Generator<Pixels> {
  const [wide, tall] = [Math.floor(width * share), Math.floor(height * share)];
  for (const y of [0, height - tall])
    yield { data: data.slice(y * width * 4, (y + tall) * width * 4), width, height: tall };
  for (const x of [0, width - wide]) {
    const part = new Uint8ClampedArray(wide * height * 4);
    for (let y = 0; y < height; y++)
      part.set(data.subarray((y * width + x) * 4, (y * width + x + wide) * 4), y * wide * 4);
    yield { data: part, width: wide, height };
  }
}
