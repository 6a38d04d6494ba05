import { isEnvelope } from '../containers/envelope';
import { type JsonObject, typesOf } from '../model';
import type { FormatReader } from './format';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

/** Any other W3C Verifiable Credential (VC Data Model 1.1 and 2.0). */
export const vc: FormatReader = {
  id: 'vc',
  recognises: (json) => looksLikeVc(json) && !isBareAchievement(json) && !isEnvelope(json),
  read: readVcEnvelope,
};

/** An OB 3.0 Achievement on its own has a credential's context too, but nobody, nothing signed and no subject. */
function isBareAchievement(json: JsonObject): boolean {
  const types = typesOf(json);
  const isCredential = types.some((type) => /^Verifiable/.test(type));
  return (
    types.includes('Achievement') &&
    !isCredential &&
    !Object.hasOwn(json, 'credentialSubject') &&
    !Object.hasOwn(json, 'proof')
  );
}
