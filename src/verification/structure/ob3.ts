import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import {
  type Format,
  isObject,
  type Json,
  type JsonObject,
  list,
  property,
  textOf,
  typesOf,
} from '../../model';
import { isWhole } from './partial';
import { nodesAt, type Place, placesOf, type Typed, visit } from './places';
import type { Breach, StructureRules } from './rule';

/** Nodes that all credentials of the family have, and the type each must have (OB 3.0 section B.1). */
const TYPED: readonly Typed[] = [
  [['issuer'], 'Profile'],
  [['issuer', 'otherIdentifier'], 'IdentifierEntry'],
  [['issuer', 'parentOrg'], 'Profile'],
  [['issuer', 'address'], 'Address'],
  [['issuer', 'image'], 'Image'],
  [['image'], 'Image'],
];

const IN_BADGE: readonly Typed[] = [
  [['credentialSubject'], 'AchievementSubject'],
  [['credentialSubject', 'identifier'], 'IdentityObject'],
  [['credentialSubject', 'achievement'], 'Achievement'],
  [['credentialSubject', 'achievement', 'alignment'], 'Alignment'],
  [['credentialSubject', 'achievement', 'resultDescription'], 'ResultDescription'],
  [['credentialSubject', 'achievement', 'creator'], 'Profile'],
  [['credentialSubject', 'result'], 'Result'],
  [['credentialSubject', 'achievement', 'creator', 'otherIdentifier'], 'IdentifierEntry'],
  [['credentialSubject', 'achievement', 'otherIdentifier'], 'IdentifierEntry'],
  [['credentialSubject', 'achievement', 'related'], 'Related'],
  [['credentialSubject', 'achievement', 'image'], 'Image'],
  [['credentialSubject', 'achievement', 'resultDescription', 'alignment'], 'Alignment'],
  [['credentialSubject', 'achievement', 'resultDescription', 'rubricCriterionLevel'], 'RubricCriterionLevel'],
  [['credentialSubject', 'result', 'alignment'], 'Alignment'],
  [['credentialSubject', 'source'], 'Profile'],
  [['evidence'], 'Evidence'],
];

/** The same of the ClrSubject (CLR 2.0 section B.1.2). */
const IN_RECORD: readonly Typed[] = [
  [['credentialSubject'], 'ClrSubject'],
  [['credentialSubject', 'identifier'], 'IdentityObject'],
  [['credentialSubject', 'achievement'], 'Achievement'],
  [['credentialSubject', 'association'], 'Association'],
];

const BY_FORMAT: Partial<Record<Format, Place>> = {
  ob3: placesOf([...TYPED, ...IN_BADGE]),
  clr2: placesOf([...TYPED, ...IN_RECORD]),
  endorsement: placesOf([...TYPED, [['credentialSubject'], 'EndorsementSubject']]),
};

/**
 * Rules of Open Badges 3.0 and of what is built on it: badges, endorsements, learner records. A missing type is odd; a
 * wrong one is refused.
 */
export const ob3: StructureRules = {
  id: 'ob3',
  formats: ['ob3', 'clr2', 'endorsement'],
  breaches({ json, format, securing }) {
    const typed: Breach[] = [];
    const places = BY_FORMAT[format];
    if (places) visit(json, places, '', (node, type, source) => typed.push(...typeRule(node, type, source)));
    const whole = isWhole(json, securing);
    const begun = beginning(json, whole);
    return format === 'ob3'
      ? [...typed, ...begun, ...achieved(json, whole), ...described(json)]
      : [...typed, ...begun];
  },
};

function typeRule(node: Json, type: string, source: string): Breach[] {
  if (!isObject(node)) return [];
  const types = typesOf(node);
  if (types.includes(type)) return [];
  const what = source
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .join('.');
  if (types.length === 0) return [{ outcome: 'warn', what: `${what} has no type`, source }];
  return [{ outcome: 'fail', what: `${what} is not of type ${type}`, source: `${source}/type` }];
}

/** Under the second data model `validFrom` is required (OB 3.0 sections B.1.1 and B.1.10, CLR 2.0 section B.1.1). */
function beginning(json: JsonObject, whole: boolean): Breach[] {
  if (!contextsOf(json).includes(VC_CONTEXT_2) || property(json, 'validFrom') !== undefined) return [];
  return [{ outcome: whole ? 'fail' : 'warn', what: 'validFrom is missing', source: '/validFrom' }];
}

/** An AchievementSubject without an achievement says nothing (OB 3.0 section B.1.3). */
function achieved(json: JsonObject, whole: boolean): Breach[] {
  return nodesAt(json, ['credentialSubject']).flatMap(([subject, source]) =>
    list(property(subject, 'achievement')).length > 0
      ? []
      : [
          {
            outcome: whole ? ('fail' as const) : ('warn' as const),
            what: 'credentialSubject has no achievement',
            source: `${source}/achievement`,
          },
        ],
  );
}

/** What a reader wants to know of an achievement. Real badges lack some of it, and the report says what is not stated. */
function described(json: JsonObject): Breach[] {
  return nodesAt(json, ['credentialSubject', 'achievement']).flatMap(([achievement, source]) => {
    if (!isObject(achievement)) return [];
    return ['id', 'name', 'description', 'criteria']
      .filter(
        (key) =>
          !Object.hasOwn(achievement, key) ||
          (key === 'name' && textOf(achievement.name) === undefined && !isObject(achievement.name)),
      )
      .map(
        (key): Breach => ({ outcome: 'warn', what: `achievement has no ${key}`, source: `${source}/${key}` }),
      );
  });
}
