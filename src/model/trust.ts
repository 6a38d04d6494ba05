import type { Verdict } from './verdict';

/** Does the badge belong to this person? Stands apart from the verdict. */
export type RecipientMatch = 'matches' | 'differs' | 'name-only' | 'not-checkable';

export interface RecipientAnswer {
  match: RecipientMatch;
  /** reason key of `report/sentences/`: on what basis, or what to ask the candidate */
  basis: string;
  params?: Record<string, string>;
  /** further things a reader should know (a weak hash, a name that agrees), as reason keys */
  notes?: TrustNote[];
  /** JSON Pointer to the identity that decided it */
  source?: string;
}

/** A reason key of `report/sentences/` with the words that fill its gaps. */
export interface TrustNote {
  reason: string;
  params?: Record<string, string>;
}

/** Where a thing about the candidate was seen. `link`: in the badge's own link, so it is the badge's claim. */
export type CandidateSource = 'page' | 'link' | 'resume' | 'typed';

/** What a page, résumé, link or reader says about the candidate. Never stored, never sent. */
export interface Candidate {
  emails: { value: string; from: CandidateSource }[];
  names: string[];
  /** other identifiers: DID, telephone number, address of a profile or home page */
  others?: { kind: 'did' | 'telephone' | 'url'; value: string; from: CandidateSource }[];
  /** the page shows several people and it is not clear whom the badge is with: its addresses decide nothing */
  severalPeople?: boolean;
}

/** Who, as verification proved it, controls the key or the hosted assertion. */
export interface KeyBinding {
  kind: 'did-web' | 'https-key' | 'did-key' | 'did-jwk' | 'x509' | 'hosted' | 'self-carried' | 'none';
  /** host name (ASCII) that served the key or the assertion: did-web, https-key, hosted */
  host?: string;
  /** DID or URL of the controller */
  controller?: string;
  /** verification method, or certificate subject for x509 */
  key?: string;
  /** JWK thumbprint (RFC 7638, SHA-256, base64url) of the public key itself, where it is known */
  thumbprint?: string;
}

/** What binds the issuer's name to the key, and who knows it: facts with sources. */
export interface IssuerStanding {
  /** DID or URL as stated */
  id?: string;
  /** the credential's own claim */
  name?: string;
  /** host that provably controls the key or the hosted assertion (ASCII form), else undefined */
  domain?: string;
  /** the same in Unicode when it differs */
  domainUnicode?: string;
  /** DID or URL whose control was proven, without fragment; absent when nothing proves one */
  controller?: string;
  /** the verification method that it signed with */
  key?: string;
  /** JWK thumbprint (RFC 7638) of that key: a method may keep its name when its key changes */
  thumbprint?: string;
  /** the name that a registry has, where it is another than the credential's: to be shown in its place */
  registeredName?: { name: string; registry: string };
  /** what the reader's own pins say: the same issuer as pinned, or one that may be pinned */
  pin?: 'pinned' | 'changed' | 'none';
  /** reason key: how domain and key are bound, or that they are not */
  binding: string;
  bindingParams?: Record<string, string>;
  /** what a reader must be told beside it: look-alike domain, names that differ, ... */
  notes?: TrustNote[];
  registries: RegistryAnswer[];
  /** whether DID and domain point to each other; only when that was asked */
  linkage?: DomainLinkage;
}

/** Do a DID and a web site vouch for each other (DIF Well Known DID Configuration)? */
export interface DomainLinkage {
  did: string;
  /** ASCII host name */
  domain: string;
  /** the site's `did-configuration.json` holds a credential for it that the DID's key signed */
  siteNamesDid: 'yes' | 'no' | 'not-checked' | 'could-not-ask';
  /** the DID document names the site (`LinkedDomains`); unknown without a document */
  didNamesSite: 'yes' | 'no' | 'unknown';
  /** reason key: both ways, one way, none, or why it is open */
  reason: string;
  params?: Record<string, string>;
  /** address that was asked at the site */
  source: string;
  /** when the site was really asked (ISO 8601) */
  askedAt?: string;
}

/** Found, not found and could-not-ask are three different answers. */
export interface RegistryAnswer {
  registry: string;
  answer: 'found' | 'not-found' | 'could-not-ask';
  /** the registry's own name for the issuer */
  name?: string;
  /** URL that was asked, or where a list came from */
  source: string;
  /** kind of registry: a file of `trust/registries/` */
  kind?: string;
  /** why it could not be asked, or why its answer does not count */
  why?: TrustNote;
  /** what the registry says beside the name, as it says it */
  legalName?: string;
  location?: string;
  url?: string;
  /** Credential Engine identifier (`ce-` and a UUID) and its page */
  ctid?: string;
  ctidUrl?: string;
  /** ROR identifier, as a URL */
  ror?: string;
  /** entity identifiers from the one that knows the issuer up to the pinned trust anchor */
  chain?: string[];
  /** when the registry was really asked (ISO 8601) */
  askedAt?: string;
  /** the answer is older than the list's own promise, or than a day */
  stale?: boolean;
  /** reason keys: names that differ, unpinned keys, ... */
  notes?: TrustNote[];
}

/**
 * Somebody's word for a credential, its achievement or its issuer, as the credential carries it: an endorsement or
 * a quality assurance that the engine judged, or a mere claim to be accredited.
 */
export interface Vouching {
  kind: 'endorsement' | 'quality-assurance' | 'accreditation';
  /** what it hangs on */
  on: 'credential' | 'achievement' | 'issuer' | 'creator';
  /** identifier of what it hangs on */
  about?: string;
  /** as the engine judged it; absent for a claim of which nothing can be checked */
  verdict?: Verdict;
  /** genuine, in force, about this, by somebody else whose domain is proven: only then is it a word for it */
  counts: boolean;
  /** who vouches: domain as proven, identifier and name as stated */
  by?: { domain?: string; domainUnicode?: string; id?: string; name?: string };
  /** what it says, as written; withheld when it is not genuine */
  text?: string;
  /** JSON Pointer to it in the credential */
  source: string;
  /** reason key of `report/sentences/` */
  reason: string;
  params?: Record<string, string>;
  message: string;
}
