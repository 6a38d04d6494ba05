import type { JsonObject } from '../src/model';

/** Where verifier-core looks for the schema of an Open Badges 3.0 credential, by version of the data model. */
const NAMED = [
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_anyachievementcredential_schema.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
];
/** Where credentials of ours that name a schema say that it is. */
export const SCHEMA_URL = 'https://issuer.example/schema.json';

/** Classes of the standard and how many properties a description of each has. */
const CLASSES: readonly [string, number][] = [
  ['Achievement', 21],
  ['AchievementSubject', 14],
  ['Address', 13],
  ['Alignment', 9],
  ['Criteria', 3],
  ['CredentialSchema', 3],
  ['CredentialStatus', 3],
  ['EndorsementCredential', 17],
  ['EndorsementSubject', 4],
  ['Evidence', 8],
  ['GeoCoordinates', 4],
  ['IdentifierEntry', 4],
  ['IdentityObject', 6],
  ['Image', 4],
  ['Profile', 22],
  ['Proof', 12],
  ['RefreshService', 3],
  ['Related', 4],
  ['Result', 8],
  ['ResultDescription', 13],
  ['RubricCriterionLevel', 8],
  ['TermsOfUse', 3],
];

/** Schemas by URL: one of ours, as large as the published one (some 65 kB, 22 definitions), wherever it is looked for. */
export function schemas(): Record<string, JsonObject> {
  return Object.fromEntries([...NAMED, SCHEMA_URL].map((url) => [url, schemaAt(url)]));
}

function schemaAt(url: string): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: url,
    type: 'object',
    required: ['@context', 'type', 'issuer', 'credentialSubject'],
    properties: {
      '@context': { type: 'array', minItems: 2, items: { anyOf: [{ type: 'string' }, { type: 'object' }] } },
      id: { type: 'string', format: 'uri' },
      type: oneOrMore({ type: 'string' }),
      name: { type: 'string' },
      issuer: { anyOf: [{ $ref: '#/$defs/Profile' }, { type: 'string' }] },
      validFrom: { type: 'string', format: 'date-time' },
      validUntil: { type: 'string', format: 'date-time' },
      evidence: oneOrMore({ $ref: '#/$defs/Evidence' }),
      proof: oneOrMore({ $ref: '#/$defs/Proof' }),
      credentialStatus: oneOrMore({ $ref: '#/$defs/CredentialStatus' }),
      credentialSchema: oneOrMore({ $ref: '#/$defs/CredentialSchema' }),
      credentialSubject: { $ref: '#/$defs/AchievementSubject' },
    },
    $defs: Object.fromEntries(CLASSES.map(([name, many]) => [name, definition(name, many)])),
  };
}

/** One class: what the credentials of the bench hold of it is looked at; the rest is there for a reader to read. */
function definition(name: string, many: number): JsonObject {
  const other = Array.from({ length: many }, (_, at): [string, JsonObject] => [
    `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Property${at}`,
    {
      description: `What property ${at} of ${name} says in the words of the standard, so that whoever reads the schema knows what it is for. A note on how it is used follows, and what it must not be used for.`,
      ...(at % 3 === 0
        ? { anyOf: [{ type: 'string', format: 'uri' }, oneOrMore({ type: 'string', minLength: 1 })] }
        : { type: 'string' }),
    },
  ]);
  const known: Record<string, JsonObject> = {
    id: { type: 'string' },
    type: oneOrMore({ type: 'string' }),
    name: { type: 'string' },
    narrative: { type: 'string' },
    ...(name === 'AchievementSubject'
      ? {
          achievement: { $ref: '#/$defs/Achievement' },
          identifier: oneOrMore({ $ref: '#/$defs/IdentityObject' }),
          result: oneOrMore({ $ref: '#/$defs/Result' }),
        }
      : {}),
    ...(name === 'Achievement'
      ? {
          criteria: { $ref: '#/$defs/Criteria' },
          alignment: oneOrMore({ $ref: '#/$defs/Alignment' }),
          resultDescription: oneOrMore({ $ref: '#/$defs/ResultDescription' }),
        }
      : {}),
  };
  return {
    type: 'object',
    description: `The class ${name}.`,
    properties: { ...known, ...Object.fromEntries(other) },
    additionalProperties: true,
  };
}

function oneOrMore(items: JsonObject): JsonObject {
  return { anyOf: [{ type: 'array', items }, items] };
}
