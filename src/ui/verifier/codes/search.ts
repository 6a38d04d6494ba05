import { codesInPixels } from '../../../containers/codes-in-pixels';
import { codesInDecoded, type DecodedPicture } from '../../../containers/decoded-picture';
import { isDecodable } from '../../../containers/picture-size';

/** A picture to be searched: the bytes of a file, what a camera shows, or pixels out of a PDF. */
export type Picture =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'frame'; frame: ImageBitmap }
  | { kind: 'decoded'; picture: DecodedPicture };

/** Longest side in pixels at which a file is searched: a photo has far more than its QR code needs. */
const FILE_SIDE = 1_800;
/** Shortest side of a frame: below that the search takes one pass, and the next frame comes soon. */
const FRAME_SHORT_SIDE = 590;
/** Longest side where nothing else goes on meanwhile. */
const SIDE_HERE = 1_000;

/**
 * Texts of the QR codes in a picture; none in what is no picture. Keeps its thread busy for seconds at worst.
 * Never rejects.
 *
 * @param here on the thread of a page: searched smaller, so that the page comes back sooner
 */
export async function search(picture: Picture, here = false): Promise<string[]> {
  try {
    if (picture.kind === 'decoded') return codesInDecoded(picture.picture);
    if (picture.kind === 'file' && !isDecodable(picture.bytes)) return [];
    const whole =
      picture.kind === 'frame'
        ? picture.frame
        : await createImageBitmap(new Blob([Uint8Array.from(picture.bytes)]));
    const longest = Math.max(whole.width, whole.height);
    const shortest = Math.min(whole.width, whole.height);
    const wanted = picture.kind === 'frame' ? FRAME_SHORT_SIDE / shortest : FILE_SIDE / longest;
    const scale = Math.min(1, wanted, here ? SIDE_HERE / longest : 1);
    const width = Math.max(1, Math.round(whole.width * scale));
    const height = Math.max(1, Math.round(whole.height * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) return [];
    // what is transparent counts as paper
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(whole, 0, 0, width, height);
    whole.close();
    return codesInPixels(context.getImageData(0, 0, width, height).data, width, height);
  } catch {
    return [];
  }
}
