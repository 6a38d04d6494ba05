import { type Contents, type Hint, problem, together } from './container';
import { credentialsInText } from './credential-text';

/** A picture that carries nothing may show the QR code of a credential, or of where one lies. */
export async function orShown(carried: Contents, picture: Uint8Array, { qr }: Hint): Promise<Contents> {
  if (carried.credentials.length > 0 || !qr) return carried;
  const texts = await qr(picture);
  // it may show one all the same: not found is not the same as not there
  if (!texts) return problem('took-too-long');
  const shown = texts.map((text): Contents => {
    const { credentials, problems } = credentialsInText(text, 'QR code in the picture');
    return { credentials: credentials.map((each) => ({ ...each, by: 'qr' })), problems };
  });
  return shown.some(({ credentials }) => credentials.length > 0) ? together(shown, 'not-baked') : carried;
}
