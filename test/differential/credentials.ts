import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model';

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const OB_1 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';

/** Text as people write it in many scripts, and as it should never be written: quotes, controls, escapes. */
const text = fc.oneof(
  fc.constantFrom(
    'Welding',
    'Schweißen',
    'soudure à l’arc',
    '溶接',
    'لحام',
    'a "quoted" \\ word',
    'tab\tand\nline',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const language = fc.constantFrom('en', 'de', 'fr-CA', 'ar', 'zh-Hant');
const url = fc.nat(20).map((n) => `https://issuer.example/things/${n}`);
const urn = fc.uuid().map((id) => `urn:uuid:${id}`);

/** These members, some left out; the type, on which the meaning of the others hangs, never. */
function some(members: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> {
  const requiredKeys = 'type' in members ? ['type'] : [];
  return fc.record(members, { requiredKeys }) as fc.Arbitrary<JsonObject>;
}

/** One, a list of one, a list of several, or lists where JSON-LD makes sets of them. */
function many(one: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof(
    one,
    one.map((each) => [each]),
    fc.array(one, { maxLength: 3 }),
    one.map((each) => ({ '@set': [each] })),
  );
}

const localised = fc.oneof(
  text,
  fc.tuple(text, language).map(([value, tag]) => ({ '@value': value, '@language': tag })),
  fc
    .tuple(text, language)
    .map(([value, tag]) => ({ '@value': value, '@language': tag, '@direction': 'rtl' })),
);

const alignment = some({
  type: fc.constant(['Alignment']),
  targetName: text,
  targetUrl: url,
  targetFramework: text,
  targetCode: text,
  targetType: fc.constantFrom('ceasn:Competency', 'CFItem', 'CTDL'),
});

const resultDescription = fc.tuple(urn, text, text).map(([id, name, level]) => ({
  id,
  type: ['ResultDescription'],
  name,
  resultType: 'RubricCriterionLevel',
  allowedValue: ['1', '2'],
  rubricCriterionLevel: [{ id: `${id}-l`, type: ['RubricCriterionLevel'], name: level, level: '1' }],
}));

const achievement = fc
  .tuple(
    fc.oneof(url, urn),
    some({
      description: localised,
      criteria: fc.oneof(some({ narrative: text, id: url }), fc.constant({})),
      tag: many(text),
      alignment: many(alignment),
      resultDescription: many(resultDescription),
      version: text,
      image: fc.record({ id: url, type: fc.constant('Image'), caption: text }),
      creator: fc.record({ id: url, type: fc.constant<Json>(['Profile']), name: text }),
      related: many(fc.record({ id: urn, type: fc.constant<Json>(['Related']) })),
    }),
  )
  .map(([id, rest]) => ({ id, type: ['Achievement'], name: 'Lathe', ...rest }));

const subject = fc
  .tuple(
    achievement,
    some({
      id: fc.oneof(urn, fc.constant('did:example:holder')),
      identifier: many(
        fc.record({
          type: fc.constant('IdentityObject'),
          hashed: fc.boolean(),
          identityHash: text,
          identityType: fc.constant('emailAddress'),
        }),
      ),
      result: many(
        some({ type: fc.constant(['Result']), value: text, status: fc.constantFrom('Completed', 'Failed') }),
      ),
    }),
  )
  .map(([made, rest]) => ({ type: ['AchievementSubject'], achievement: made, ...rest }));

/** Terms of the issuer's own: each way that JSON-LD has of saying what a value is. */
const ownTerms: JsonObject = {
  mood: 'https://issuer.example/vocab#mood',
  seen: { '@id': 'https://issuer.example/vocab#seen', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  friend: { '@id': 'https://issuer.example/vocab#friend', '@type': '@id' },
  steps: { '@id': 'https://issuer.example/vocab#steps', '@container': '@list' },
  pile: { '@id': 'https://issuer.example/vocab#pile', '@container': '@set' },
  said: { '@id': 'https://issuer.example/vocab#said', '@container': '@language' },
  byKey: { '@id': 'https://issuer.example/vocab#byKey', '@container': '@index' },
  raw: { '@id': 'https://issuer.example/vocab#raw', '@type': '@json' },
  inner: {
    '@id': 'https://issuer.example/vocab#inner',
    '@context': { mood: 'https://other.example/vocab#mood' },
  },
};

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 1.5, 100_000_000_000_000_000),
);

const ownValues = some({
  mood: fc.oneof(text, number, fc.boolean(), fc.constant(null), many(text)),
  seen: fc.constantFrom('2025-01-01T00:00:00Z', '2025-01-01T00:00:00+14:00'),
  friend: many(fc.oneof(url, urn)),
  steps: fc.array(fc.oneof(text, number), { maxLength: 3 }),
  pile: fc.array(text, { maxLength: 3 }),
  said: fc.dictionary(language, text, { maxKeys: 3 }),
  byKey: fc.dictionary(fc.constantFrom('a', 'b'), text, { maxKeys: 2 }),
  raw: fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
  inner: fc.record({ mood: text }),
});

/** Things that JSON-LD refuses, or drops unless it is told to be strict. */
const trouble = fc.constantFrom<JsonObject>(
  { nowhereDefined: 'x' },
  { related: 'relative/address' },
  { '@context': 'https://issuer.example/no-such-context' },
  { evidence: [{ type: ['Evidence'], id: 'not absolute' }] },
  { credentialSubject: { type: ['Undefined'], x: 1 } },
  { type: ['VerifiableCredential', 'NotDefined'] },
);

/** An unsigned credential of a shape that occurs, or could; `own`: with an inline context of the issuer's. */
export function credentials(options: { issuer: string; troubled: boolean }): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      modern: fc.boolean(),
      id: fc.oneof(urn, url),
      name: text,
      subject: fc.oneof(
        subject,
        subject.map((each) => [each]),
      ),
      evidence: fc.option(many(some({ type: fc.constant(['Evidence']), id: url, narrative: text })), {
        nil: undefined,
      }),
      own: fc.option(ownValues, { nil: undefined }),
      trouble: options.troubled
        ? fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, trouble)
        : fc.constant(undefined),
    })
    .map(({ modern, id, name, subject: about, evidence, own, trouble: broken }) => ({
      '@context': [
        modern ? 'https://www.w3.org/ns/credentials/v2' : 'https://www.w3.org/2018/credentials/v1',
        modern ? OB : OB_1,
        ...(modern ? [] : ['https://w3id.org/security/data-integrity/v2']),
        ...(own ? [ownTerms] : []),
      ],
      id,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name,
      issuer: { id: options.issuer, type: ['Profile'], name: 'Harbour Institute' },
      [modern ? 'validFrom' : 'issuanceDate']: '2025-03-01T09:00:00Z',
      credentialSubject: about,
      ...(evidence === undefined ? {} : { evidence }),
      ...own,
      ...broken,
    }));
}
