import { type Credential, idOf, type JsonObject, type Ports, textOf } from '../../model';
import { sameHost } from '../../net';
import { fetchHosted, hostOf, sameUrl } from './fetch-hosted';
import { badgeAndIssuer, issuerAlone, spokenFor, type Trouble } from './placed';
import { firstDifference } from './same-content';
import { outOfScope } from './scope';

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

  const served = hostOf(got.url) ?? '';
  const sentElsewhere = () =>
    trouble('unknown', 'hosted-sent-elsewhere', { host, served }, { answeredFrom: got.url });
  if (credential.format === 'profile') {
    if (!sameHost(host, served)) return sentElsewhere();
    const detail = { profile: got.url };
    return { ok: true, json: original, host, issuerId: id, askedAt: got.askedAt, detail };
  }
  const placed =
    credential.format === 'ob2-endorsement'
      ? await issuerAlone(original, got.url, ports, fresh)
      : await badgeAndIssuer(original, got.url, ports, fresh);
  if (!placed.ok) return { ok: false, finding: placed };
  const { badge, issuer } = placed;

  const speaks = spokenFor(issuer);
  if (!speaks.ok) return { ok: false, finding: speaks };
  const issuerHost = hostOf(speaks.address);
  // Rules that a Profile lays down count when they come from its own address, not from whoever embeds one.
  const rules = issuer.asked === undefined ? {} : issuer.json;
  const broken = outOfScope(rules, speaks.address, id);
  if (broken) return trouble('fail', 'hosted-out-of-scope', { host, issuer: issuerHost ?? '?' }, broken);
  // an address at the issuer that sends whoever asks anywhere would vouch for anything
  if (outOfScope(rules, speaks.address, asIfOn(got.url, id))) return sentElsewhere();
  const json: JsonObject = badge
    ? { ...original, badge: { ...badge.json, issuer: issuer.json } }
    : { ...original, issuer: issuer.json };
  const detail = {
    assertion: got.url,
    ...(badge ? { badge: badge.servedFrom } : {}),
    issuer: issuer.servedFrom,
  };
  return { ok: true, json, host: issuerHost ?? host, issuerId: speaks.address, askedAt: got.askedAt, detail };
}

/** Where an answer came from; `www.` before the host that was asked changes nothing. */
function asIfOn(answeredFrom: string, asked: string): string {
  const [from, to] = [new URL(answeredFrom), new URL(asked)];
  if (sameHost(from.host, to.host)) from.host = to.host;
  return from.href;
}

function trouble(
  outcome: Trouble['outcome'],
  reason: string,
  params: Record<string, string>,
  detail: JsonObject = {},
): { ok: false; finding: Trouble } {
  return { ok: false, finding: { outcome, reason, params, detail } };
}
