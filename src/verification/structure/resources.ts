import { idOf, isObject, type Json, type JsonObject, list, property, textOf } from '../../model';
import type { Breach } from './rule';

/** Related resources have an id of their own each, and a digest (VCDM 2.0 section 5.3). */
export function resourceRules(json: JsonObject): Breach[] {
  const resources = list(json.relatedResource);
  const source = '/relatedResource';
  const fail = (what: string): Breach => ({ outcome: 'fail', what, source });
  const ids = resources.map((each) => (isObject(each) ? idOf(each) : undefined));
  const breaches: Breach[] = [];
  if (ids.some((id) => id === undefined || !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(id)))
    breaches.push(fail('relatedResource has no id that is a URL'));
  if (new Set(ids).size < ids.length) breaches.push(fail('two of relatedResource have one id'));
  const digests = resources.filter(isObject).map(digestsOf);
  if (digests.some((each) => each.length === 0)) breaches.push(fail('relatedResource has no digest'));
  if (digests.flat().some((each) => textOf(each) === undefined))
    breaches.push(fail('a digest of relatedResource is no text'));
  return breaches;
}

/** What stands where digests belong, whatever it is. */
function digestsOf(resource: JsonObject): Json[] {
  return ['digestSRI', 'digestMultibase'].flatMap((key) => {
    const value = property(resource, key);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : [value];
  });
}
