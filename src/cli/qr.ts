import { isDecodable, statedSize } from '../containers/picture-size';

/** Longest side in pixels at which a picture is searched: a photo has far more than its QR code needs. */
const MAX_SIDE = 2_000;

/**
 * Texts of the QR codes in a picture. The decoder of pictures is an optional part of the installation: where it is
 * missing, as with a picture that is broken or too large, none are found. Never rejects.
 */
export async function qrInPictureFile(bytes: Uint8Array): Promise<string[]> {
  const size = statedSize(bytes);
  if (!size || !isDecodable(bytes)) return [];
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
