import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/model';
import { paths } from '../mutate';
import { SKELETONS } from './skeletons';

/** Keys that our readers look for, and those that every object inherits. */
const KEYS = [
  ...'@context id type name issuer validFrom validUntil issuanceDate expirationDate credentialStatus proof'.split(
    ' ',
  ),
  ...'credentialSubject achievement identifier result resultDescription alignment criteria evidence'.split(
    ' ',
  ),
  ...'narrative description image creator verifiableCredential holder endorsement related tag source'.split(
    ' ',
  ),
  ...'badge recipient identity hashed salt issuedOn expires verification verify url uid revoked'.split(' '),
  ...'payload signatures signature protected header vct iss sub jti exp nbf iat vc vp status status_list'.split(
    ' ',
  ),
  ...'_sd _sd_alg ... cnf jwk kty crv x y n e keys kid alg verificationMethod publicKeyMultibase'.split(' '),
  ...'publicKeyJwk publicKeyBase58 assertionMethod authentication controller service owner publicKeyPem'.split(
    ' ',
  ),
  ...'hasClaim displayParameter title legalName learningOutcome awardedBy awardingBody specifiedBy'.split(
    ' ',
  ),
  ...'statusListIndex statusListCredential statusPurpose encodedList revokedCredential targetName'.split(' '),
  ...'targetUrl targetFramework achievementType value requiredValue allowedValue valueMin valueMax'.split(
    ' ',
  ),
  ...'cryptosuite proofPurpose proofValue created challenge domain jws issuers registries registry kind'.split(
    ' ',
  ),
  ...'termsOfUse refreshService credentialSchema credential credentials assertion jwt data clr'.split(' '),
  '@id',
  '@type',
  '@value',
  '@set',
  '@graph',
  '@language',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
] as const;

const TYPES = [
  ...'VerifiableCredential OpenBadgeCredential AchievementCredential ClrCredential'.split(' '),
  ...'VerifiablePresentation EndorsementCredential BitstringStatusListCredential Assertion'.split(' '),
  ...'BadgeClass Profile Achievement EnvelopedVerifiableCredential DataIntegrityProof'.split(' '),
  ...'Ed25519Signature2020 BitstringStatusListEntry StatusList2021Entry 1EdTechRevocationList'.split(' '),
  ...'EuropeanDigitalCredential Multikey JsonWebKey Ed25519VerificationKey2018 LearningAchievement'.split(
    ' ',
  ),
] as const;

const TEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
  'https://w3id.org/openbadges/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://issuer.example/1',
  'http://[::1]/',
  'did:web:issuer.example',
  'did:web:%zz',
  'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  'did:jwk:eyJrdHkiOiJPS1AifQ',
  'data:application/vc+jwt,eyJhbGciOiJub25lIn0.e30.',
  'eyJhbGciOiJFZERTQSJ9.eyJ2Y3QiOiJ4In0.AAAA',
  '2025-03-01T09:00:00Z',
  '0000-00-00T99:99:99+99:99',
  '+275760-09-13T00:00:00.001Z',
  '-1',
  '1e999',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202eevil',
  '\ud800',
  '\u0000',
  'a'.repeat(3000),
  'eddsa-rdfc-2022',
  'EdDSA',
  'none',
] as const;

const leaf: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Json>(...TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom<Json>(...TYPES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, 1e308, 4294967296) },
);

const key = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom<string>(...KEYS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

/** Objects whose keys come from strangers: `__proto__` is a key like any other, as JSON.parse makes it. */
function objectOf(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .array(fc.tuple(key, value), { maxLength: 7 })
    .map((entries) => Object.fromEntries(entries) as Json);
}

const anyShape: fc.Arbitrary<Json> = fc.letrec<{ value: Json; list: Json; object: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('object'), tie('list')),
  list: fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<Json>,
  object: objectOf(tie('value')),
})).object;

/** What may stand in a place: something else, something else inside, another key, the same twice. */
const change = fc.record({
  where: fc.nat(),
  put: fc.oneof(leaf, anyShape, fc.array(leaf, { maxLength: 3 }) as fc.Arbitrary<Json>),
  key,
  kind: fc.constantFrom('replace', 'add', 'rename', 'wrap', 'remove'),
});

function changed(
  json: JsonObject,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): Json {
  const copy = structuredClone(json);
  for (const { where, put, key: name, kind } of changes) {
    const places = paths(copy);
    const path = places[where % Math.max(1, places.length)] ?? [];
    const last = path.at(-1) ?? '';
    const holder = path
      .slice(0, -1)
      .reduce<Json>((value, step) => (value as Holder)[step] ?? null, copy) as Holder;
    const old = holder[last] ?? null;
    if (kind === 'remove') delete holder[last];
    else if (kind === 'add') set(holder, Array.isArray(holder) ? holder.length : name, put);
    else if (kind === 'rename' && !Array.isArray(holder)) {
      delete holder[last];
      set(holder, name, old);
    } else set(holder, last, kind === 'wrap' ? [old, put] : put);
  }
  return copy;
}

type Holder = Record<string | number, Json>;

/** As JSON.parse does: `__proto__` becomes a key. */
function set(holder: Holder, at: string | number, value: Json): void {
  Object.defineProperty(holder, at, { value, enumerable: true, configurable: true, writable: true });
}

/** JSON with keys that readers look for, holding what they do not expect; mostly documents that are right elsewhere. */
export const shapedJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 1, arbitrary: anyShape },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...SKELETONS), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([json, changes]) => changed(json, changes)),
  },
);

export { leaf, objectOf };
