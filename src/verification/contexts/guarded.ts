const CRED = 'https://www.w3.org/2018/credentials#';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const SCHEMA = 'https://schema.org/';
const SECURITY = 'https://w3id.org/security#';

function named(vocabulary: string, terms: readonly string[]): [iri: string, name: string][] {
  return terms.map((term) => [vocabulary + term, term]);
}

/** Terms of the credential itself that a verdict rests on, by the IRIs they must stand for. */
export const GUARDED_ABOVE: ReadonlyMap<string, string> = new Map([
  ...named(CRED, [
    'credentialStatus',
    'credentialSubject',
    'credentialSchema',
    'issuer',
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
    'evidence',
    'refreshService',
    'relatedResource',
    'termsOfUse',
    'holder',
    'verifiableCredential',
  ]),
  [`${SECURITY}proof`, 'proof'],
]);

/** Terms of a proof that limit its use. */
export const GUARDED_IN_PROOF: ReadonlyMap<string, string> = new Map([
  ...named(SECURITY, [
    'proofPurpose',
    'verificationMethod',
    'domain',
    'challenge',
    'previousProof',
    'cryptosuite',
  ]),
  [`${SECURITY}expiration`, 'expires'],
  ['http://purl.org/dc/terms/created', 'created'],
]);

/** Open Badges names some terms by another word than they are written with. */
const WRITTEN: Readonly<Record<string, string>> = {
  Profile: 'creator',
  Criteria: 'criteria',
  CountryCode: 'addressCountryCode',
  GeoCoordinates: 'geo',
  Address: 'address',
  PhoneNumber: 'phone',
  Image: 'image',
  'achievement-0': 'achievement',
};

/** Those, and the terms inside a credential that a card rests on. */
export const GUARDED: ReadonlyMap<string, string> = new Map([
  ...GUARDED_ABOVE,
  ...named(OB, [
    'achievement',
    'achievedLevel',
    'achievementType',
    'activityEndDate',
    'activityStartDate',
    'address',
    'alignment',
    'allowedValue',
    'awardedDate',
    'creator',
    'creditsAvailable',
    'creditsEarned',
    'criteria',
    'dateOfBirth',
    'endorsement',
    'endorsementComment',
    'fieldOfStudy',
    'hashed',
    'humanCode',
    'identifier',
    'identifierType',
    'identityHash',
    'identityType',
    'image',
    'level',
    'licenseNumber',
    'narrative',
    'official',
    'otherIdentifier',
    'parentOrg',
    'phone',
    'points',
    'related',
    'requiredLevel',
    'requiredValue',
    'result',
    'resultDescription',
    'resultType',
    'role',
    'rubricCriterionLevel',
    'salt',
    'source',
    'specialization',
    'status',
    'targetCode',
    'targetType',
    'term',
    'valueMax',
    'valueMin',
    'version',
  ]),
  ...Object.entries(WRITTEN).map(([local, name]): [string, string] => [OB + local, name]),
  ...named(SCHEMA, ['targetDescription', 'targetFramework', 'targetName', 'targetUrl', 'value']),
]);

/** What a thing is called; others may call things by the same IRIs, so it is asked of these types only. */
export const CALLED: ReadonlyMap<string, string> = new Map(named(SCHEMA, ['name', 'description']));
export const CALLED_BY: ReadonlyMap<string, string> = new Map(
  named(OB, ['Achievement', 'Evidence', 'Profile', 'ResultDescription', 'RubricCriterionLevel']),
);
