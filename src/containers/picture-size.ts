/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Pixels of a picture that is decoded; more would be no photo but an attack on memory. */
export const MAX_PICTURE_PIXELS = 64_000_000;

/** Is it worth decoding: of a known size, not too large for the memory, not too small for a QR code? */
export function isDecodable(bytes: Uint8Array): boolean {
  const size = statedSize(bytes);
  return (
    size !== undefined &&
    size.width * size.height <= MAX_PICTURE_PIXELS &&
    Math.min(size.width, size.height) >= 21
  );
}

/**
 * Width and height that a picture states of itself, before it is decoded: PNG (section 11.2.1), JPEG (ITU T.81
 * section B.2.2), GIF (89a section 18), BMP, WebP (RFC 9649 sections 2.5 to 2.7). Nothing for other bytes.
 */
export function statedSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return undefined;
  switch (view.getUint32(0)) {
    case 0x89504e47:
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 0x47494638:
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 0x52494646:
      return webpSize(view);
  }
  if (view.getUint16(0) === 0x424d) return bmpSize(view);
  return view.getUint16(0) === 0xffd8 ? jpegSize(bytes, view) : undefined;
}

function bmpSize(view: DataView): PictureSize {
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  // rows may also come from the top, and are then counted below nought
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858:
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
  }
  return undefined;
}

function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
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
