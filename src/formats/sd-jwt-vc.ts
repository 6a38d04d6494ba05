import { type JsonObject, textOf } from '../model';
import type { FormatReader } from './format';
import { plainText } from './text';

/** Moments that JWT claims name in seconds since 1970, as dates a reader can be shown. */
function dateOf(value: unknown, key: string) {
  const at = typeof value === 'number' ? value * 1000 : Number.NaN;
  return Math.abs(at) <= 8.64e15 ? { text: new Date(at).toISOString(), at, source: `/${key}` } : undefined;
}

/** SD-JWT VC: claims about the holder with a type in `vct` (SD-JWT VC draft, section 3.2.2). */
export const sdJwtVc: FormatReader = {
  id: 'sd-jwt-vc',
  recognises: (json: JsonObject) => textOf(json.vct) !== undefined,
  read(json) {
    const id = textOf(json.jti);
    const issuer = textOf(json.iss);
    const subject = textOf(json.sub);
    const name = plainText(json.name);
    const validFrom = dateOf(json.nbf, 'nbf');
    const validUntil = dateOf(json.exp, 'exp');
    const issuedOn = dateOf(json.iat, 'iat');
    return {
      version: '1.0',
      securing: 'sd-jwt',
      types: [textOf(json.vct) ?? ''],
      recipient: subject === undefined ? [] : [{ type: 'id', value: subject, hashed: false, source: '/sub' }],
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(issuer === undefined ? {} : { issuer: { id: issuer, source: '/iss' } }),
      ...(validFrom ? { validFrom } : {}),
      ...(validUntil ? { validUntil } : {}),
      ...(issuedOn ? { issuedOn } : {}),
    };
  },
};
