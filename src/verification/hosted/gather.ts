import {
  type Credential,
  type Finding,
  idOf,
  isObject,
  type Json,
  type JsonObject,
  type Ports,
  textOf,
} from '../../model';
import { fetchHosted, type HostedDocument, hostOf, sameUrl } from './fetch-hosted';
import { firstDifference } from './same-content';
import { outOfScope } from './scope';

type Trouble = Omit<Finding, 'id'>;

/** The issuer's own copy of an assertion with badge and issuer in place, and who serves it. */
export type Gathered =
  | { ok: true; json: JsonObject; host: string; issuerId: string; askedAt: Date; detail: JsonObject }
  | { ok: false; finding: Trouble };

/** Fetches assertion, badge and issuer from where they say they live, and holds them against each other. */
export async function gatherHosted(credential: Credential, ports: Ports, fresh: boolean): Promise<Gathered> {
  const id = credential.id;
  const host = hostOf(id);
  if (id === undefined || host === undefined) {
    // the oldest badges name no address at all; from 1.0 on they must
    return trouble(credential.version === '0.5' ? 'unknown' : 'fail', 'hosted-without-url', {});
  }
  const got = await fetchHosted(id, 'credential', ports, fresh);
  if (!got.ok) return { ok: false, finding: got };
  const original = got.json;
  // A server may answer for an address only with the assertion of that address (or of where it redirected to).
  const declared = idOf(original) ?? textOf((original.verify as JsonObject | undefined)?.url ?? null);
  if (declared !== undefined && !sameUrl(declared, id) && !sameUrl(declared, got.url)) {
    return trouble('fail', 'hosted-other-id', { host }, { asked: id, answered: declared });
  }
  const difference = firstDifference(credential.json, original);
  if (difference !== undefined)
    return trouble('fail', 'hosted-differs', { field: difference, host }, { field: difference });

  if (credential.format === 'profile') {
    const detail = { profile: got.url };
    return { ok: true, json: original, host, issuerId: id, askedAt: got.askedAt, detail };
  }
  const placed =
    credential.format === 'ob2-endorsement'
      ? await issuerAlone(original, got.url, ports, fresh)
      : await badgeAndIssuer(original, got.url, ports, fresh);
  if (!placed.ok) return { ok: false, finding: placed };
  const { badge, issuer } = placed;

  const issuerHost = hostOf(issuer.servedFrom);
  const issuerId = provenId(issuer);
  const elsewhere = addressElsewhere(issuer);
  if (elsewhere !== undefined) {
    const finding = { host: issuerHost ?? '' };
    return trouble('fail', 'hosted-issuer-elsewhere', finding, { issuer: elsewhere });
  }
  // Rules that a Profile lays down count when they come from its own address, not from whoever embeds one.
  const rules = issuer.own ? issuer.json : {};
  const broken = outOfScope(rules, issuerHost, id);
  if (broken) return trouble('fail', 'hosted-out-of-scope', { host, issuer: issuerHost ?? '?' }, broken);
  const served = hostOf(got.url);
  // an address at the issuer that sends whoever asks anywhere would vouch for anything
  if (served !== host && served !== issuerHost && outOfScope(rules, issuerHost, got.url)) {
    return trouble(
      'unknown',
      'hosted-sent-elsewhere',
      { host, served: served ?? '?' },
      { answeredFrom: got.url },
    );
  }
  const json: JsonObject = badge
    ? { ...original, badge: { ...badge.json, issuer: issuer.json } }
    : { ...original, issuer: issuer.json };
  const detail = {
    assertion: got.url,
    ...(badge ? { badge: badge.servedFrom } : {}),
    issuer: issuer.servedFrom,
  };
  return { ok: true, json, host: issuerHost ?? host, issuerId, askedAt: got.askedAt, detail };
}

/**
 * Badge and issuer of an assertion, each from where it says it lives.
 *
 * @param servedFrom address that the assertion was had from; empty when it carries its own proof
 */
export async function badgeAndIssuer(
  assertion: JsonObject,
  servedFrom: string,
  ports: Ports,
  fresh: boolean,
): Promise<{ ok: true; badge: Placed; issuer: Placed } | (Trouble & { ok: false })> {
  const badge = await inPlace(assertion.badge ?? null, 'badge-class', servedFrom, ports, fresh);
  if (!badge.ok) return badge;
  const issuer = await inPlace(badge.json.issuer ?? null, 'issuer', badge.servedFrom, ports, fresh);
  return issuer.ok ? { ok: true, badge, issuer } : issuer;
}

/** An Endorsement names its issuer itself. */
async function issuerAlone(
  endorsement: JsonObject,
  servedFrom: string,
  ports: Ports,
  fresh: boolean,
): Promise<{ ok: true; badge?: undefined; issuer: Placed } | (Trouble & { ok: false })> {
  const issuer = await inPlace(endorsement.issuer ?? null, 'issuer', servedFrom, ports, fresh);
  return issuer.ok ? { ok: true, issuer } : issuer;
}

interface Placed {
  json: JsonObject;
  /** address of the document that it was read in: its own, or that of the one which embeds it */
  servedFrom: string;
  /** had from its own address */
  own: boolean;
}

type InPlace = ({ ok: true } & Placed) | (Trouble & { ok: false });

/**
 * A badge or issuer that may be a URL or an embedded object. An embedded one that names a URL is fetched
 * all the same: what a stranger embeds says nothing about the document at that address. One without an
 * address (OB 0.5, `urn:`) is the word of whoever served the document around it.
 */
async function inPlace(
  value: Json,
  kind: 'badge-class' | 'issuer',
  servedFrom: string,
  ports: Ports,
  fresh: boolean,
): Promise<InPlace> {
  const url = idOf(value);
  if (hostOf(url) === undefined || url === undefined) {
    if (isObject(value)) return { ok: true, json: value, servedFrom, own: false };
    return { ok: false, outcome: 'fail', reason: kind === 'issuer' ? 'hosted-no-issuer' : 'hosted-no-badge' };
  }
  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);
  return got.ok ? { ok: true, json: got.json, servedFrom: got.url, own: true } : got;
}

/**
 * The address by which an issuer calls itself when another host served it: nobody speaks for a host but itself.
 * OB 0.5 embeds it with its `origin`; since 1.0 it has an id. Its `url` is only a link to the issuer's site.
 */
function addressElsewhere({ json, servedFrom, own }: Placed): string | undefined {
  const stated = own ? idOf(json) : textOf(json.origin);
  const host = hostOf(stated);
  return host !== undefined && host !== hostOf(servedFrom) ? stated : undefined;
}

/** What a host proves by serving a Profile: an address of its own, never a DID or URN that the Profile merely states. */
function provenId({ json, servedFrom, own }: Placed): string {
  const id = idOf(json);
  if (id !== undefined && hostOf(id) !== undefined) return id;
  return own ? servedFrom : new URL(servedFrom).origin;
}

function trouble(
  outcome: Trouble['outcome'],
  reason: string,
  params: Record<string, string>,
  detail: JsonObject = {},
): { ok: false; finding: Trouble } {
  return { ok: false, finding: { outcome, reason, params, detail } };
}
