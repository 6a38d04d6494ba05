import { momentOf } from '../../formats';
import { idOf, isObject, type Json, type JsonObject, list, property, textOf, typesOf } from '../../model';
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
  const breaches: Breach[] = [];
  const recipient = json.recipient;
  if (recipient === undefined) breaches.push(fail('recipient is missing', '/recipient'));
  else if (textOf(property(recipient, 'identity')) === undefined)
    breaches.push(fail('recipient has no identity', '/recipient'));
  else if (property(recipient, 'hashed') === true && !isHash(textOf(property(recipient, 'identity')) ?? ''))
    breaches.push(fail('recipient is said to be hashed and is not', '/recipient/identity'));
  if (json.badge === undefined) breaches.push(fail('badge is missing', '/badge'));
  if (json.verification === undefined && json.verify === undefined) {
    breaches.push(fail('verification is missing', '/verification'));
  }
  const issued = moment(json.issuedOn);
  const expires = moment(json.expires);
  if (issued === undefined) breaches.push(fail('issuedOn is not a date-time', '/issuedOn'));
  if (json.expires !== undefined && expires === undefined)
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
  return typeof value === 'string' ? momentOf(value) : undefined;
}

function badgeRules(badge: Json | undefined, source: string): Breach[] {
  if (!isObject(badge)) return [];
  const breaches = typeRule(badge, 'BadgeClass', source);
  for (const key of ['name', 'criteria', 'issuer']) {
    if (badge[key] === undefined) breaches.push(fail(`badge has no ${key}`, `${source}/${key}`));
  }
  return isObject(badge.issuer) ? [...breaches, ...issuerRules(badge.issuer, `${source}/issuer`)] : breaches;
}

function issuerRules(issuer: JsonObject, source: string): Breach[] {
  const breaches = typeRule(issuer, 'Issuer', source);
  if (issuer.name === undefined)
    breaches.push({ outcome: 'warn', what: 'issuer has no name', source: `${source}/name` });
  return breaches;
}
