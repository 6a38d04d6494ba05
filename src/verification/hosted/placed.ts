import { type Finding, idOf, isObject, type Json, type JsonObject, type Ports, textOf } from '../../model';
import { sameHost } from '../../net';
import { fetchHosted, type HostedDocument, hostOf, sameUrl } from './fetch-hosted';

export type Trouble = Omit<Finding, 'id'>;

/** A badge or issuer, and where it was read. */
export interface Placed {
  json: JsonObject;
  /** the address that was asked for it, when it was had from its own */
  asked?: string;
  /** address of the document that it was read in: its own, or that of the one which embeds it */
  servedFrom: string;
}

type InPlace = ({ ok: true } & Placed) | (Trouble & { ok: false });

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
export async function issuerAlone(
  endorsement: JsonObject,
  servedFrom: string,
  ports: Ports,
  fresh: boolean,
): Promise<{ ok: true; badge?: undefined; issuer: Placed } | (Trouble & { ok: false })> {
  const issuer = await inPlace(endorsement.issuer ?? null, 'issuer', servedFrom, ports, fresh);
  return issuer.ok ? { ok: true, issuer } : issuer;
}

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
    if (isObject(value)) return { ok: true, json: value, servedFrom };
    return { ok: false, outcome: 'fail', reason: kind === 'issuer' ? 'hosted-no-issuer' : 'hosted-no-badge' };
  }
  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);
  return got.ok ? { ok: true, json: got.json, asked: url, servedFrom: got.url } : got;
}

/**
 * The address that a Profile speaks for: nobody speaks for another host, nor for another document of the same one.
 * OB 0.5 embeds it with its `origin`; since 1.0 it has an id. Its `url` is only a link to the issuer's site. A DID or
 * URN that it calls itself by is only stated: then it is the address that served it.
 */
export function spokenFor({
  json,
  asked,
  servedFrom,
}: Placed): { ok: true; address: string } | (Trouble & { ok: false }) {
  const own = asked !== undefined;
  const stated = own ? idOf(json) : textOf(json.origin);
  const [host, served] = [hostOf(stated), hostOf(servedFrom) ?? ''];
  if (own && stated !== undefined && sameUrl(stated, asked) && !sameHost(hostOf(asked) ?? '', served)) {
    // an address at the issuer that sends whoever asks elsewhere would speak with anybody's words
    const params = { host: hostOf(asked) ?? '', served };
    return { ok: false, outcome: 'unknown', reason: 'hosted-sent-elsewhere', params };
  }
  if (host !== undefined && stated !== undefined && !sameHost(host, served)) {
    const detail = { issuer: stated };
    return {
      ok: false,
      outcome: 'fail',
      reason: 'hosted-issuer-elsewhere',
      params: { host: served },
      detail,
    };
  }
  if (!own) return { ok: true, address: new URL(servedFrom).origin };
  const mine = host !== undefined && (sameUrl(stated, asked) || sameUrl(stated, servedFrom));
  return { ok: true, address: mine && stated !== undefined ? stated : servedFrom };
}
