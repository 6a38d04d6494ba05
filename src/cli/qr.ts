/** Pixels of a picture that is looked at; more would be no photo but an attack on memory. */
const MAX_PIXELS = 64_000_000;
/** Longest side in pixels at which a picture is searched: a photo has far more than its QR code needs. */
const MAX_SIDE = 2_000;

/**
 * Texts of the QR codes in a PNG or JPEG. The decoder of pictures is an optional part of the installation: where it is
 * missing, as with a picture that is broken or too large, none are found. Never rejects.
 */
export async function qrInPictureFile(bytes: Uint8Array): Promise<string[]> {
  const size = sizeOf(bytes);
  if (!size || size.width * size.height > MAX_PIXELS || Math.min(size.width, size.height) < 21) return [];
  try {
    const [{ createCanvas, loadImage }, { codesInPixels }] = await Promise.all([
      import('@napi-rs/canvas'),
      import('../containers/codes-in-pixels'),
    ]);
    const picture = await loadImage(bytes);
    const scale = Math.min(1, MAX_SIDE / Math.max(size.width, size.height));
    const [width, height] = [Math.round(size.width * scale) || 1, Math.round(size.height * scale) || 1];
    const context = createCanvas(width, height).getContext('2d');
    // what is transparent counts as paper
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return codesInPixels(context.getImageData(0, 0, width, height).data, width, height);
  } catch {
    return [];
  }
}

/** Width and height that a PNG (section 11.2.1) or JPEG (ITU T.81 section B.2.2) states, before it is decoded. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    // frames of every kind but the tables between their numbers
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // bytes may be filled up before a marker
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
