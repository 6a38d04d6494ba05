import { contextsOf, isDateTime, isDateTimeStamp, momentOf, VC_CONTEXT_1, VC_CONTEXT_2 } from '../../formats';
import { idOf, isObject, type Json, type JsonObject, list, property, typesOf } from '../../model';
import { isWhole } from './partial';
import { resourceRules } from './resources';
import type { Breach, StructureRules } from './rule';
import { wordRules } from './words';

/** Rules of the VC Data Model 1.1 (sections 4 and 5) and 2.0 (section 4) that hold for every credential. */
export const vcdm: StructureRules = {
  id: 'vcdm',
  formats: ['vc', 'ob3', 'clr2', 'endorsement', 'elm3', 'status-list'],
  breaches: ({ json, securing }) => vcdmBreaches(json, isWhole(json, securing)),
};

/** @param whole nothing is left open or kept back: what is not there is missing */
export function vcdmBreaches(json: JsonObject, whole: boolean): Breach[] {
  return [
    ...contextRules(json),
    ...typeRules(json),
    ...idRules(json),
    ...issuerRules(json),
    ...subjectRules(json),
    ...dateRules(json, whole),
    ...typedNodes(json),
    ...statusRules(json),
    ...wordRules(json),
    ...resourceRules(json),
  ];
}

function fail(what: string, source: string): Breach {
  return { outcome: 'fail', what, source };
}

export function contextRules(json: JsonObject): Breach[] {
  const [first, ...more] = list(json['@context']);
  const odd = more.some((each) => !isObject(each) && !isUrl(each));
  if (odd) return [fail('@context holds something that is no vocabulary', '/@context')];
  if (first === VC_CONTEXT_1 || first === VC_CONTEXT_2) return [];
  const later = contextsOf(json).some((context) => context === VC_CONTEXT_1 || context === VC_CONTEXT_2);
  return [
    fail(
      later
        ? '@context does not begin with the credentials context'
        : '@context lacks the credentials context',
      '/@context',
    ),
  ];
}

function typeRules(json: JsonObject): Breach[] {
  return typesOf(json).includes('VerifiableCredential')
    ? []
    : [fail('type lacks VerifiableCredential', '/type')];
}

/** An absolute URL in the sense of the standard: anything with a scheme, DIDs and urn included. */
export function isUrl(value: Json | undefined): boolean {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(value);
}

function idRules(json: JsonObject): Breach[] {
  if (!Object.hasOwn(json, 'id')) return [];
  return isUrl(json.id) ? [] : [fail('id is not a URL', '/id')];
}

function issuerRules(json: JsonObject): Breach[] {
  // a draft may still lack it, and nothing is verified by it
  if (!Object.hasOwn(json, 'issuer'))
    return [{ outcome: 'warn', what: 'issuer is not stated', source: '/issuer' }];
  if (Array.isArray(json.issuer)) return [fail('issuer is a list', '/issuer')];
  const issuer = json.issuer ?? null;
  // Nobody can be held to an issuer without id; but a draft may still lack it, and nothing is verified by it.
  if (isObject(issuer) && !Object.hasOwn(issuer, 'id'))
    return [{ outcome: 'warn', what: 'issuer has no id', source: '/issuer' }];
  return isUrl(idOf(issuer)) ? [] : [fail('issuer has no id that is a URL', '/issuer')];
}

function subjectRules(json: JsonObject): Breach[] {
  const subjects = list(json.credentialSubject);
  if (subjects.length === 0) return [fail('credentialSubject is missing', '/credentialSubject')];
  return subjects.flatMap((subject) => {
    if (!isObject(subject) || Object.keys(subject).length === 0)
      return [fail('credentialSubject is empty', '/credentialSubject')];
    const id = property(subject, 'id');
    return id === undefined || isUrl(id)
      ? []
      : [fail('credentialSubject.id is not a URL', '/credentialSubject/id')];
  });
}

function dateRules(json: JsonObject, whole: boolean): Breach[] {
  const strict = isSecondModel(json);
  const breaches: Breach[] = [];
  for (const key of ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate']) {
    const value = property(json, key);
    if (value === undefined) continue;
    const legal = typeof value === 'string' && (strict ? isDateTimeStamp(value) : isDateTime(value));
    if (!legal) breaches.push(fail(`${key} is not a date-time`, `/${key}`));
  }
  if (!strict && property(json, 'issuanceDate') === undefined) {
    // VCDM 1.1 section 4.6 demands it; issuers under way to the second model write `validFrom` for it
    const outcome = whole && property(json, 'validFrom') === undefined ? 'fail' : 'warn';
    breaches.push({ outcome, what: 'issuanceDate is missing', source: '/issuanceDate' });
  }
  const from = momentOf(String(property(json, 'validFrom') ?? property(json, 'issuanceDate') ?? ''));
  const until = momentOf(String(property(json, 'validUntil') ?? property(json, 'expirationDate') ?? ''));
  if (from !== undefined && until !== undefined && until < from)
    breaches.push(fail('it ends before it begins', '/validUntil'));
  return breaches;
}

function isSecondModel(json: JsonObject): boolean {
  return contextsOf(json).includes(VC_CONTEXT_2);
}

/** Members that must have a type (VCDM 2.0 sections 4.10, 4.12, 5.4 to 5.6 and 5.9); a schema must have an id too. */
const TYPED = ['credentialStatus', 'credentialSchema', 'refreshService', 'termsOfUse', 'evidence', 'proof'];
const TYPED_IN_SECOND = ['confidenceMethod', 'renderMethod'];

function typedNodes(json: JsonObject): Breach[] {
  return [...TYPED, ...(isSecondModel(json) ? TYPED_IN_SECOND : [])].flatMap((key) => typedNode(json, key));
}

/** The rules of one member of `holder` that holds typed objects. */
export function typedNode(holder: JsonObject, key: string): Breach[] {
  // under the first model evidence ids may be fragments or bare words in practice; the others are followed by software
  const anyId = key === 'evidence' && !isSecondModel(holder);
  return list(holder[key]).flatMap((node) => {
    const source = `/${key}`;
    if (!isObject(node)) return [fail(`${key} is not an object`, source)];
    const found: Breach[] = [];
    if (typesOf(node).length === 0) found.push(fail(`${key} has no type`, source));
    if (key === 'credentialSchema') {
      if (!isUrl(node.id)) found.push(fail(`${key} has no id that is a URL`, source));
    } else if (!anyId && Object.hasOwn(node, 'id') && !isUrl(node.id)) {
      found.push(fail(`${key}.id is not a URL`, source));
    }
    return found;
  });
}

/** Told and no more: what the status is can be asked without them. */
function statusRules(json: JsonObject): Breach[] {
  const warn = (what: string, source: string): Breach => ({ outcome: 'warn', what, source });
  if (Object.hasOwn(json, 'credentialStatus') && list(json.credentialStatus).length === 0)
    return [warn('credentialStatus is empty', '/credentialStatus')];
  if (isSecondModel(json)) return [];
  // VCDM 1.1 sections 4.9 and 5.5
  return ['credentialStatus', 'refreshService'].flatMap((key) =>
    list(json[key]).some((node) => isObject(node) && !Object.hasOwn(node, 'id'))
      ? [warn(`${key} has no id`, `/${key}`)]
      : [],
  );
}
