import type { JsonObject } from './json';

/** Families of credential that the engine tells apart. */
export type Format =
  | 'ob1' // Open Badges 0.5, 1.0, 1.1
  | 'ob2' // Open Badges 2.0
  | 'ob3' // Open Badges 3.0 AchievementCredential
  | 'clr2' // Comprehensive Learner Record 2.0
  | 'endorsement' // OB 3.0 EndorsementCredential
  | 'ob2-endorsement' // OB 2.0 Endorsement
  | 'elm3' // European Learning Model 3, European Digital Credentials
  | 'status-list' // BitstringStatusListCredential, StatusList2021Credential
  | 'vc' // any other W3C Verifiable Credential
  | 'vp' // Verifiable Presentation
  | 'sd-jwt-vc'
  | 'achievement' // an OB3 Achievement on its own: a draft, nothing issued
  | 'badge-class' // an OB2 BadgeClass on its own
  | 'profile'; // an OB2 issuer Profile on its own

/** How a credential is secured. `none`: neither signed nor hosted. */
export type Securing = 'data-integrity' | 'jwt' | 'jades' | 'sd-jwt' | 'hosted' | 'signed-ob2' | 'none';

/** The issuer as the credential names it: every word here is a claim, not a fact. */
export interface StatedIssuer {
  /** DID or URL */
  id?: string;
  name?: string;
  url?: string;
  email?: string;
  image?: string;
  description?: string;
  /** JSON Pointer (RFC 6901) to it */
  source: string;
}

/** One way in which a credential names its recipient (OB3 IdentityObject, OB2 recipient, subject id, name). */
export interface RecipientIdentity {
  /** OB3 identityType, `id` for the subject's own identifier, `name` for a plain name */
  type: string;
  /** plain value or `algorithm$hex` */
  value: string;
  hashed: boolean;
  salt?: string;
  source: string;
}

/** A date as written and as a moment (milliseconds since 1970); no `at` when it is no legal date-time. */
export interface StatedDate {
  text: string;
  at?: number;
  source: string;
}

/**
 * The one model that all formats are brought to: what verification, trust and report need.
 * Reading goes further into `json` on its own, by `format`.
 */
export interface Credential {
  format: Format;
  /** version of the VC Data Model or of Open Badges: '1.1', '2.0', '3.0' */
  version: string;
  securing: Securing;
  /** the credential's JSON: what is shown and what JSON Pointers point into */
  json: JsonObject;
  /** the same without what JSON-LD makes nothing of, where there is such: what it says is read from here */
  plain?: JsonObject;
  /** compact JWS or SD-JWT, when that is what was signed */
  jwt?: string;
  /** the JAdES or JWS JSON envelope, when that is what was signed */
  envelope?: JsonObject;
  id?: string;
  types: string[];
  name?: string;
  issuer?: StatedIssuer;
  recipient: RecipientIdentity[];
  validFrom?: StatedDate;
  validUntil?: StatedDate;
  issuedOn?: StatedDate;
}
