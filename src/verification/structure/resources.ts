import { idOf, isObject, type JsonObject, list } from '../../model';
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
  const undigested = resources.some(
    (each) => isObject(each) && each.digestSRI === undefined && each.digestMultibase === undefined,
  );
  if (undigested) breaches.push(fail('relatedResource has no digest'));
  return breaches;
}
