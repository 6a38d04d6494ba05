import { type JsonObject, property, typesOf } from '../model';
import type { FormatReader } from './format';
import { statedIssuer } from './issuer';
import { readVcEnvelope } from './vc-envelope';

function recognises(json: JsonObject): boolean {
  const types = typesOf(json);
  if (types.includes('VerifiablePresentation')) return true;
  return (
    !types.includes('VerifiableCredential') &&
    !Object.hasOwn(json, 'credentialSubject') &&
    Object.hasOwn(json, 'verifiableCredential')
  );
}

/** Verifiable Presentation (VCDM 2.0 section 4.13): its "issuer" is the holder who presents. */
export const vp: FormatReader = {
  id: 'vp',
  recognises,
  read(json) {
    const read = readVcEnvelope(json);
    const holder = statedIssuer(property(json, 'holder'), '/holder');
    return holder ? { ...read, issuer: holder } : read;
  },
};
