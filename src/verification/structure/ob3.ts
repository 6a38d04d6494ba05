import { isObject, type Json, type JsonObject, list, property, textOf, typesOf } from '../../model';
import type { Breach, StructureRules } from './rule';

/** Nodes of Open Badges 3.0 and the type each must have (OB 3.0 section B.1). */
const TYPED: readonly [path: readonly string[], type: string][] = [
  [['issuer'], 'Profile'],
  [['issuer', 'otherIdentifier'], 'IdentifierEntry'],
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
  [['issuer', 'parentOrg'], 'Profile'],
  [['issuer', 'address'], 'Address'],
  [['issuer', 'image'], 'Image'],
  [['image'], 'Image'],
  [['evidence'], 'Evidence'],
];

/** Rules of Open Badges 3.0 for AchievementCredentials. A missing type is odd; a wrong one is refused. */
export const ob3: StructureRules = {
  id: 'ob3',
  formats: ['ob3'],
  breaches({ json }) {
    const typed = TYPED.flatMap(([path, type]) =>
      nodesAt(json, path).flatMap(([node, source]) => typeRule(node, type, source)),
    );
    return [...typed, ...required(json)];
  },
};

function nodesAt(json: JsonObject, path: readonly string[]): [Json, string][] {
  let level: [Json, string][] = [[json, '']];
  for (const key of path) {
    level = level.flatMap(([node, source]) => {
      const value = property(node, key);
      return list(value)
        .slice(0, 200)
        .map((each, index): [Json, string] => [
          each,
          Array.isArray(value) ? `${source}/${key}/${index}` : `${source}/${key}`,
        ]);
    });
  }
  return level;
}

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

function required(json: JsonObject): Breach[] {
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
