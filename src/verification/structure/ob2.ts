import { hasTimeAndZone, momentOfIso8601 } from '../../formats';
import { idOf, isObject, type Json, type JsonObject, list, property, textOf, typesOf } from '../../model';
import { ASSERTION, BADGE_CLASS, fieldRules, PROFILE } from './ob2-fields';
import type { Breach, StructureRules } from './rule';

const CONTEXT =
  /^https?:\/\/(w3id\.org\/openbadges\/v[12]|openbadgespec\.org\/v[12]\/context\.json|standard\.openbadges\.org\/)/;

/** Rules of Open Badges 2.0 for Assertions, with badge and issuer when they are in place. */
export const ob2: StructureRules = {
  id: 'ob2',
  formats: ['ob2'],
  breaches: ({ json }) => [
    ...contextRule(json),
    ...typeRule(json, 'Assertion', ''),
    ...assertionRules(json),
    ...badgeRules(property(json, 'badge'), '/badge'),
  ],
};

/** The same for a BadgeClass on its own. */
export const badgeClass: StructureRules = {
  id: 'badge-class',
  formats: ['badge-class'],
  breaches: ({ json }) => [...contextRule(json), ...badgeRules(json, '')],
};

/** ... and for an issuer's Profile on its own. */
export const profile: StructureRules = {
  id: 'profile',
  formats: ['profile'],
  breaches: ({ json }) => [...contextRule(json), ...issuerRules(json, '')],
};

/** ... and for an Endorsement (OB 2.0 "Endorsement"): about something, by somebody, at some time. */
export const ob2Endorsement: StructureRules = {
  id: 'ob2-endorsement',
  formats: ['ob2-endorsement'],
  breaches: ({ json }) => [
    ...contextRule(json),
    ...(idOf(json.claim) === undefined ? [fail('claim names nothing that it is about', '/claim')] : []),
    ...(json.issuer === undefined ? [fail('issuer is missing', '/issuer')] : []),
    ...(moment(json.issuedOn) === undefined ? [fail('issuedOn is not a date-time', '/issuedOn')] : []),
  ],
};

function fail(what: string, source: string): Breach {
  return { outcome: 'fail', what, source };
}

function warn(what: string, source: string): Breach {
  return { outcome: 'warn', what, source };
}

function contextRule(json: JsonObject): Breach[] {
  const contexts = list(json['@context']);
  const known = contexts.some((each) =>
    typeof each === 'string' ? CONTEXT.test(each) || /badgr|openbadges/.test(hostOf(each)) : isObject(each),
  );
  return known ? [] : [fail('@context is not that of Open Badges 2.0', '/@context')];
}

function hostOf(url: string): string {
  return URL.canParse(url) && !/^(w3id\.org|openbadgespec\.org)$/.test(new URL(url).host)
    ? new URL(url).host
    : '';
}

function typeRule(node: JsonObject, type: string, source: string): Breach[] {
  const types = typesOf(node);
  if (types.includes(type) || (type === 'Issuer' && types.includes('Profile'))) return [];
  return [
    fail(
      `${source === '' ? 'it' : source.slice(1).replace('/', '.')} is not of type ${type}`,
      `${source}/type`,
    ),
  ];
}

function assertionRules(json: JsonObject): Breach[] {
  const breaches: Breach[] = [...recipientRules(json.recipient), ...fieldRules(json, ASSERTION, '')];
  if (json.badge === undefined) breaches.push(fail('badge is missing', '/badge'));
  const verification = json.verification ?? json.verify;
  if (verification === undefined) breaches.push(fail('verification is missing', '/verification'));
  else if (!typesOf(verification).some((type) => /^(hosted|signed)(badge)?$/i.test(type)))
    breaches.push(fail('verification is neither hosted nor signed', '/verification'));
  return [...breaches, ...dateRules(json)];
}

function recipientRules(recipient: Json | undefined): Breach[] {
  if (recipient === undefined) return [fail('recipient is missing', '/recipient')];
  const identity = textOf(property(recipient, 'identity'));
  if (identity === undefined) return [fail('recipient has no identity', '/recipient')];
  const hashed = property(recipient, 'hashed');
  if (hashed === true && !isHash(identity))
    return [fail('recipient is said to be hashed and is not', '/recipient/identity')];
  if (hashed !== undefined && typeof hashed !== 'boolean')
    return [fail('recipient.hashed is neither true nor false', '/recipient/hashed')];
  if (typesOf(recipient).length === 0) return [fail('recipient has no type', '/recipient/type')];
  return hashed === undefined ? [warn('recipient does not say whether it is hashed', '/recipient')] : [];
}

function dateRules(json: JsonObject): Breach[] {
  const breaches: Breach[] = [];
  const issued = moment(json.issuedOn);
  const expires = moment(json.expires ?? undefined);
  if (issued === undefined) breaches.push(fail('issuedOn is not a date-time', '/issuedOn'));
  else if (!hasTimeAndZone(String(json.issuedOn)))
    breaches.push(warn('issuedOn lacks a time of day or a zone', '/issuedOn'));
  // null is no value at all in JSON-LD
  if (json.expires !== undefined && json.expires !== null && expires === undefined)
    breaches.push(fail('expires is not a date-time', '/expires'));
  if (issued !== undefined && expires !== undefined && expires < issued)
    breaches.push(fail('it ends before it begins', '/expires'));
  return breaches;
}

/** `sha256$...` or `md5$...`, the digest in hexadecimal (OB 2.0 IdentityHash); hosts also write other algorithms. */
function isHash(text: string): boolean {
  return /^[a-z0-9-]+\$[0-9a-f]+$/i.test(text);
}

function moment(value: Json | undefined): number | undefined {
  return typeof value === 'string' ? momentOfIso8601(value) : undefined;
}

function badgeRules(badge: Json | undefined, source: string): Breach[] {
  if (!isObject(badge)) return [];
  const breaches = [...typeRule(badge, 'BadgeClass', source), ...fieldRules(badge, BADGE_CLASS, source)];
  return isObject(badge.issuer) ? [...breaches, ...issuerRules(badge.issuer, `${source}/issuer`)] : breaches;
}

function issuerRules(issuer: JsonObject, source: string): Breach[] {
  return [...typeRule(issuer, 'Issuer', source), ...fieldRules(issuer, PROFILE, source)];
}
