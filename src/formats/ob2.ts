import { type JsonObject, list, property, typesOf } from '../model';
import { readAssertion } from './assertion';
import type { FormatReader } from './format';

export const OB2_CONTEXT =
  /^https?:\/\/(w3id\.org\/openbadges\/v2|openbadgespec\.org\/v2\/context\.json|api\.badgr\.io)/;

function recognises(json: JsonObject): boolean {
  if (Object.hasOwn(json, 'credentialSubject')) return false;
  if (typesOf(json).includes('Assertion') && Object.hasOwn(json, 'verification')) return true;
  const contexts = list(property(json, '@context'));
  const isV2 = contexts.some((context) => typeof context === 'string' && OB2_CONTEXT.test(context));
  return (
    isV2 &&
    (Object.hasOwn(json, 'badge') || Object.hasOwn(json, 'recipient') || typesOf(json).includes('Assertion'))
  );
}

/** Open Badges 2.0 Assertion. */
export const ob2: FormatReader = { id: 'ob2', recognises, read: (json) => readAssertion(json, '2.0') };
