import { isObject, type JsonObject, list, property } from '../model';
import { readAssertion } from './assertion';
import type { FormatReader } from './format';

function recognises(json: JsonObject): boolean {
  if (!Object.hasOwn(json, 'recipient') || !Object.hasOwn(json, 'badge')) return false;
  return !Object.hasOwn(json, 'credentialSubject');
}

/** Open Badges 1.1 has a JSON-LD context, 1.0 a `uid` and `verify`, 0.5 everything in one object. */
function versionOf(json: JsonObject): string {
  if (list(property(json, '@context')).length > 0) return '1.1';
  return isObject(json.badge) && !Object.hasOwn(json, 'uid') ? '0.5' : '1.0';
}

/** Open Badges 0.5, 1.0 and 1.1 Assertion. */
export const ob1: FormatReader = {
  id: 'ob1',
  recognises,
  read: (json) => readAssertion(json, versionOf(json)),
};
