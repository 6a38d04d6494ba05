import { MAX_PICTURE_PIXELS, statedSize } from '../../containers/picture-size';

/**
 * May these bytes be drawn as a picture? A small file may state a size that takes all memory once it is decoded, and
 * browsers look at the bytes, not at the type: what states no size that we can read is not drawn. An SVG is drawn at the
 * size that it is given here.
 *
 * @param type media type in lower case, without parameters
 */
export function isPicture(type: string, bytes: Uint8Array): boolean {
  if (type === 'image/svg+xml') return true;
  const size = /^image\/(?:png|jpeg|gif|webp)$/.test(type) ? statedSize(bytes) : undefined;
  return size !== undefined && size.width * size.height <= MAX_PICTURE_PIXELS;
}
