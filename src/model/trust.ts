/** Does the badge belong to this person? Stands apart from the verdict. */
export type RecipientMatch = 'matches' | 'differs' | 'name-only' | 'not-checkable';

export interface RecipientAnswer {
  match: RecipientMatch;
  /** reason key of `report/sentences/`: on what basis, or what to ask the candidate */
  basis: string;
  params?: Record<string, string>;
}

/** What a page, résumé, link or reader says about the candidate. Never stored, never sent. */
export interface Candidate {
  emails: { value: string; from: 'page' | 'link' | 'resume' | 'typed' }[];
  names: string[];
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
  /** reason key: how domain and key are bound, or that they are not */
  binding: string;
  registries: RegistryAnswer[];
}

/** Found, not found and could-not-ask are three different answers. */
export interface RegistryAnswer {
  registry: string;
  answer: 'found' | 'not-found' | 'could-not-ask';
  /** the registry's own name for the issuer */
  name?: string;
  source: string;
}
