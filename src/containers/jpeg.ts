import { type Container, together } from './container';
import { orShown } from './shown-code';
import { credentialsInXmp } from './xmp';

/** A JPEG whose XMP metadata carries a credential or the address of one, or that shows it as a QR code. */
export const jpeg: Container = {
  id: 'jpeg',
  recognises: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  open: (bytes, hint) => orShown(together([credentialsInXmp(bytes)], 'not-baked'), bytes, hint),
};
