import { type Container, problem } from './container';
import { latin1 } from './latin1';
import { orShown } from './shown-code';

/** A picture of a kind that no credential is baked into: GIF, WebP, BMP. It may show a QR code. */
export const picture: Container = {
  id: 'picture',
  recognises: (bytes) => {
    const start = latin1(bytes.subarray(0, 16));
    return /^GIF8[79]a/.test(start) || /^RIFF[\s\S]{4}WEBPVP8/.test(start) || isBmp(bytes);
  },
  open: (bytes, hint) => orShown(problem('not-baked'), bytes, hint),
};

/** `BM`, four bytes that are always nought, and one of the sizes that its second header comes in. */
function isBmp(bytes: Uint8Array): boolean {
  const reserved = bytes.subarray(6, 10);
  const header = [12, 40, 52, 56, 64, 108, 124];
  return (
    bytes.length > 26 &&
    bytes[0] === 0x42 &&
    bytes[1] === 0x4d &&
    reserved.every((byte) => byte === 0) &&
    header.includes(bytes[14] ?? 0)
  );
}
