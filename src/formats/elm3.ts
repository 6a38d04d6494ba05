import { property, typesOf } from '../model';
import type { FormatReader } from './format';
import { plainText } from './text';
import { contextsOf, looksLikeVc, readVcEnvelope } from './vc-envelope';

/** European Digital Credential, European Learning Model 3. */
export const elm3: FormatReader = {
  id: 'elm3',
  recognises: (json) =>
    looksLikeVc(json) &&
    (typesOf(json).includes('EuropeanDigitalCredential') ||
      contextsOf(json).some((context) => context.startsWith('http://data.europa.eu/snb/'))),
  read(json) {
    const read = readVcEnvelope(json);
    const name = plainText(property(property(json, 'displayParameter'), 'title')) ?? read.name;
    return name === undefined ? read : { ...read, name };
  },
};
