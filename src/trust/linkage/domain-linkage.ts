import {
  type DomainLinkage,
  isObject,
  type Json,
  type JsonObject,
  list,
  type Ports,
  property,
} from '../../model';
import { getJson } from '../../net';
import { asciiHost } from '../domains/hosts';
import { type LinkageJwt, linkageCredential, linkageJwt } from './linkage-jwt';

const MAX_LINKED = 20;

/**
 * True when `jwt` is signed with a key that `did` lists for assertions (did:key carries it, other methods are
 * resolved); `unknown` when that cannot be found out. Given by the caller: this folder resolves no DIDs.
 */
export type VerifyJwt = (jwt: string, did: string) => Promise<boolean | 'unknown'>;

/** The same for a credential in JSON-LD form: genuine, in force and by `did`. */
export type VerifyCredential = (json: JsonObject, did: string) => Promise<boolean | 'unknown'>;

/** How statements of a site are verified; without the second those in JSON-LD form stay `not-checked`. */
export interface LinkageVerifier {
  verifyJwt: VerifyJwt;
  verifyCredential?: VerifyCredential;
}

/** What a linkage is asked about. */
export interface LinkageQuestion {
  did: string;
  /** host name of the site that the DID is said to belong to */
  domain: string;
  /** the DID's document, when it is known: names its sites as `LinkedDomains` services */
  didDocument?: Json;
}

type FromSite = { told: DomainLinkage['siteNamesDid']; why?: string; askedAt?: Date };

/**
 * Asks a site's `/.well-known/did-configuration.json` for the DID, and the DID document for the site. Domain linkage
 * credentials are verified through `verifier`. Never throws.
 */
export async function didDomainLinkage(
  question: LinkageQuestion,
  ports: Ports,
  verifier: LinkageVerifier,
  signal?: AbortSignal,
): Promise<DomainLinkage | undefined> {
  const { did } = question;
  const domain = asciiHost(question.domain);
  if (domain === undefined || !did.startsWith('did:') || did.length > 2048) return undefined;
  const site = await fromSite(did, domain, ports, verifier, signal);
  const didNamesSite = fromDocument(question.didDocument, domain);
  const params = { did, domain, host: domain, ...(site.why === undefined ? {} : { why: site.why }) };
  return {
    did,
    domain,
    siteNamesDid: site.told,
    didNamesSite,
    reason:
      site.why === 'permission-missing' ? 'linkage-permission-missing' : reasonOf(site.told, didNamesSite),
    params,
    source: configurationUrl(domain),
    ...(site.askedAt === undefined ? {} : { askedAt: site.askedAt.toISOString() }),
  };
}

function reasonOf(site: DomainLinkage['siteNamesDid'], document: DomainLinkage['didNamesSite']): string {
  if (site === 'yes') return document === 'yes' ? 'linkage-both-ways' : 'linkage-site-names-did';
  if (site === 'no') return document === 'yes' ? 'linkage-did-names-site' : 'linkage-none';
  return site === 'not-checked' ? 'linkage-not-checked' : 'linkage-could-not-ask';
}

async function fromSite(
  did: string,
  domain: string,
  ports: Ports,
  verifier: LinkageVerifier,
  signal: AbortSignal | undefined,
): Promise<FromSite> {
  const url = configurationUrl(domain);
  const asked = await getJson(ports.http, url, signal ? { kind: 'issuer', signal } : { kind: 'issuer' });
  if (!asked.ok && asked.why === 'no-answer') return { told: 'could-not-ask', why: asked.failure.why };
  const { askedAt } = asked.answer;
  if (!asked.ok) {
    const none = asked.why === 'bad-status' && [404, 410].includes(asked.answer.status);
    return none
      ? { told: 'no', why: 'no-file', askedAt }
      : { told: 'could-not-ask', why: asked.why, askedAt };
  }
  const linked = list(property(asked.json, 'linked_dids')).slice(0, MAX_LINKED);
  let best: FromSite = { told: 'no', why: 'did-not-listed' };
  for (const entry of linked) {
    const told = await fromEntry(entry, did, domain, ports.now(), verifier);
    if (told.told === 'yes') return { ...told, askedAt };
    if (told.told === 'not-checked' || (best.why === 'did-not-listed' && told.why !== undefined)) best = told;
  }
  return { ...best, askedAt };
}

function configurationUrl(domain: string): string {
  return `https://${domain}/.well-known/did-configuration.json`;
}

async function fromEntry(
  entry: Json,
  did: string,
  domain: string,
  now: Date,
  { verifyJwt, verifyCredential }: LinkageVerifier,
): Promise<FromSite> {
  if (typeof entry !== 'string') {
    const told = linkageCredential(entry, did, domain);
    if (!told.ok || !isObject(entry))
      return { told: 'no', ...(told.ok || told.why === undefined ? {} : { why: told.why }) };
    if (!verifyCredential) return { told: 'not-checked', why: 'json-ld-form' };
    return fromVerified(await verifyCredential(entry, did).catch(() => 'unknown' as const));
  }
  const opened: LinkageJwt = linkageJwt(entry, did, domain, now);
  if (!opened.ok) return opened.why === undefined ? { told: 'no' } : { told: 'no', why: opened.why };
  return fromVerified(await verifyJwt(entry, did).catch(() => 'unknown' as const));
}

function fromVerified(signed: boolean | 'unknown'): FromSite {
  if (signed === 'unknown') return { told: 'not-checked', why: 'key-unknown' };
  return signed ? { told: 'yes' } : { told: 'no', why: 'bad-signature' };
}

/** Sites of a DID document: services of type `LinkedDomains`, an origin or `{origins: [...]}`. */
function fromDocument(document: Json | undefined, domain: string): DomainLinkage['didNamesSite'] {
  if (!isObject(document)) return 'unknown';
  const services = list(document.service).slice(0, 50);
  const origins = services
    .filter((service) => list(property(service, 'type')).includes('LinkedDomains'))
    .flatMap((service) => list(property(service, 'serviceEndpoint')).slice(0, 50))
    .flatMap((endpoint) => (isObject(endpoint) ? list(endpoint.origins) : [endpoint]));
  const hosts = origins.filter((origin) => typeof origin === 'string' && URL.canParse(origin));
  return hosts.some((origin) => new URL(String(origin)).origin === `https://${domain}`) ? 'yes' : 'no';
}
