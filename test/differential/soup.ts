import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '../../src/model';
import { BUNDLED_CONTEXTS } from '../../src/verification/contexts/bundled';

/** Every name that some context of the build defines, at any depth, and those that stand for types with contexts. */
function namesIn(context: unknown, { names, scoped, special }: Names): void {
  if (Array.isArray(context)) for (const each of context) namesIn(each, { names, scoped, special });
  if (!isObject(context)) return;
  for (const [name, value] of Object.entries(context)) {
    if (name.startsWith('@')) continue;
    names.add(name);
    if (!isObject(value)) continue;
    if (['@container', '@reverse', '@context'].some((key) => key in value)) special.add(name);
    if (value['@context'] === undefined) continue;
    scoped.add(name);
    namesIn(value['@context'], { names, scoped, special });
  }
}

/** Names that contexts define; those with contexts of their own; those whose values are not simply values. */
interface Names {
  names: Set<string>;
  scoped: Set<string>;
  special: Set<string>;
}

const ADDRESSES = [...BUNDLED_CONTEXTS.keys()];
/** most credentials are of these */
const USUAL = ADDRESSES.filter((url) =>
  /credentials\/v[12]$|context-3\.0\.[1-3]|undefined-terms|suites|integrity/.test(url),
);

const UNDEFINED = 'https://www.w3.org/ns/credentials/undefined-terms/v2';

const NAMES = new Map(
  ADDRESSES.map((url) => {
    const found: Names = { names: new Set(), scoped: new Set(), special: new Set() };
    namesIn((BUNDLED_CONTEXTS.get(url) as JsonObject)['@context'], found);
    return [url, found];
  }),
);

const odd = fc.constantFrom(
  '',
  ' ',
  'plain',
  'two words',
  '@type',
  '@none',
  '@foo',
  '@json',
  '_:b0',
  '_:c14n0',
  '_:x y',
  'urn:a',
  'urn:a b',
  'https://a.example/<>"{}|^`\\',
  'schema:name',
  'cred:issuer',
  'xsd:date',
  'name:x',
  'id:x',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  'http://www.w3.org/2001/XMLSchema#string',
  '\u0000\u001f\u007f\u0080"\\\b\f\r\n\t',
  '\ud800',
  '😀',
  '__proto__',
  'constructor',
  'a/b',
  '../up',
  '?q',
  '#f',
);

const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    1,
    1.0,
    1e21,
    -1e21,
    1e-7,
    1e20,
    0.1,
    Number.MAX_SAFE_INTEGER,
    Number.POSITIVE_INFINITY,
  ),
);

const datatype = fc.constantFrom(
  'http://www.w3.org/2001/XMLSchema#double',
  'http://www.w3.org/2001/XMLSchema#string',
  'http://www.w3.org/2001/XMLSchema#boolean',
  'xsd:date',
  '@json',
  '@id',
  'plain',
  '_:t',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
  'VerifiableCredential',
  'Achievement',
);

const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(4).map((n) => `urn:n:${n}`) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', '1', '1.0', 'true') },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

const valueObject: fc.Arbitrary<Json> = fc
  .record(
    {
      '@value': fc.oneof(fc.constantFrom('a', 'b', '1.0'), scalar),
      '@type': fc.oneof(datatype, fc.constant(['xsd:date'])),
      '@language': fc.constantFrom<Json>('en', 'EN', 'de-AT', 'no good', 'x-1', null, ''),
      '@direction': fc.constantFrom('ltr', 'rtl', 'up'),
      '@index': fc.constant('i'),
    },
    { requiredKeys: ['@value'] },
  )
  .map((made) => made as JsonObject)
  // one of several is what is meant most of the time
  .chain((made) =>
    fc
      .subarray(Object.keys(made), { maxLength: Math.min(2, Object.keys(made).length) })
      .map((keys) => only(made, ['@value', ...keys])),
  );

function only(made: JsonObject, keys: string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, made[key] ?? null]));
}

const keyword = fc.constantFrom(
  '@id',
  '@type',
  '@value',
  '@list',
  '@set',
  '@graph',
  '@index',
  '@language',
  '@reverse',
  '@nest',
  '@included',
  '@direction',
  '@context',
  '@foo',
  '__proto__',
);

/** A document over the names that some contexts define: whatever JSON-LD lets one say with them, and more. */
export const soup: fc.Arbitrary<JsonObject> = fc
  .oneof<fc.Arbitrary<string[]>[]>(
    fc.subarray(USUAL, { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(fc.constantFrom(...USUAL, ...ADDRESSES), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(
      ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
      [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
      ],
      ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'],
    ),
  )
  // a vocabulary for all other words: else most documents are refused before anything is compared
  .chain((some) => fc.constantFrom(some, [...some, UNDEFINED], [...some, UNDEFINED]))
  .chain((addresses) => fc.tuple(fc.constant(addresses), document(addresses)))
  .map(([addresses, made]) => ({ ...made, '@context': addresses }));

function lookAlikes(behind: JsonObject[]): Json {
  return behind.map((each) => ({ 'urn:p': each }));
}

function document(addresses: string[]): fc.Arbitrary<JsonObject> {
  const known = addresses.flatMap((url) => NAMES.get(url) ?? []);
  const names = [...new Set(known.flatMap((each) => [...each.names])), 'nothing'];
  const scoped = [...new Set(known.flatMap((each) => [...each.scoped])), 'nothing'];
  const special = [...new Set(known.flatMap((each) => [...each.special])), 'nothing'];
  const key = fc.oneof(
    { weight: 50, arbitrary: fc.constantFrom(...names, 'urn:p') },
    { weight: 30, arbitrary: fc.constantFrom(...special) },
    { weight: 3, arbitrary: fc.constantFrom('urn:p', 'https://schema.org/name', 'schema:name') },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: keyword },
  );
  const types = fc.oneof(
    { weight: 6, arbitrary: fc.uniqueArray(fc.constantFrom(...scoped), { maxLength: 3 }) },
    { weight: 3, arbitrary: fc.constantFrom(...scoped) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...names), { maxLength: 2 }) },
  );
  const id = fc.oneof(
    { weight: 30, arbitrary: fc.nat(3).map((n) => `urn:n:${n}`) },
    { weight: 1, arbitrary: odd },
  );
  const { node } = fc.letrec<{ node: JsonObject; value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 8, arbitrary: scalar },
      { weight: 1, arbitrary: valueObject },
      { weight: 6, arbitrary: tie('node') },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Json>({}, [], [[]], [{}], { id: 'urn:n:1' }, { type: [] }, { name: null }),
      },
      { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
      { weight: 1, arbitrary: tie('value').map((each) => ({ '@list': [each] })) },
      { weight: 1, arbitrary: tie('value').map((each) => ({ '@set': each })) },
      // nodes without names that only what lies behind them tells apart
      {
        weight: 1,
        arbitrary: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map(lookAlikes),
      },
    ),
    node: fc
      .tuple(
        fc.option(id, { freq: 2 }),
        fc.option(types, { freq: 4 }),
        fc.constantFrom('plain', 'plain', '@'),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      )
      .map(([named, typed, style, rest]) => ({
        ...rest,
        ...(named === null ? {} : { [style === '@' ? '@id' : 'id']: named }),
        ...(typed === null ? {} : { [style === '@' ? '@type' : 'type']: typed }),
      })),
  }));
  return node;
}
