import type { JsonObject } from '../../../src/model';
import { type FixtureIssuer, ISSUED, issueOb3, signDocument, VALID_UNTIL } from '../../fixtures/issuer';

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

export interface EndorsementOptions {
  by: FixtureIssuer;
  about: string;
  comment?: string;
  validUntil?: string;
}

/** A signed Open Badges 3.0 EndorsementCredential. */
export function endorse({ by, about, ...more }: EndorsementOptions): Promise<JsonObject> {
  return signDocument(unsignedEndorsement({ by, about, ...more }), by);
}

/** The same before it is signed. */
export function unsignedEndorsement({ by, about, ...more }: EndorsementOptions): JsonObject {
  const { comment = 'Its examiners know their trade.', validUntil = VALID_UNTIL } = more;
  return {
    '@context': CONTEXT,
    id: 'urn:uuid:5a3f5c1e-6d0b-4a55-8f1c-5f2f4c6b7a01',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: by.id, type: ['Profile'], name: by.name },
    validFrom: ISSUED,
    validUntil,
    credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: comment },
  };
}

/** What an accreditor gives to an organisation: an achievement of the type QualityAssuranceCredential. */
export function assureQuality(by: FixtureIssuer, about: string): Promise<JsonObject> {
  return issueOb3({
    issuer: by,
    id: 'urn:uuid:5a3f5c1e-6d0b-4a55-8f1c-5f2f4c6b7a02',
    name: 'Accredited Training Provider',
    change(unsigned) {
      const subject = unsigned.credentialSubject as JsonObject;
      subject.id = about;
      delete subject.identifier;
      (subject.achievement as JsonObject).achievementType = 'QualityAssuranceCredential';
    },
  });
}
