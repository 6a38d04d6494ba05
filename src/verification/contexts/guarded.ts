const CRED = 'https://www.w3.org/2018/credentials#';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
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

/** Those, and the terms inside a credential that a card rests on. */
export const GUARDED: ReadonlyMap<string, string> = new Map([
  ...GUARDED_ABOVE,
  ...named(OB, [
    'achievement',
    'criteria',
    'result',
    'resultDescription',
    'alignment',
    'identifier',
    'identityHash',
    'narrative',
    'source',
    'creator',
    'achievementType',
  ]),
]);
