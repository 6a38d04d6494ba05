import { understandJson } from '../../formats';
import { type Finding, idOf } from '../../model';
import type { CheckRule, Examination } from '../examination';
import { sameUrl } from '../hosted/fetch-hosted';
import { gatherHosted } from '../hosted/gather';
import { badgeAndIssuer, type Placed, spokenFor, type Trouble } from '../hosted/placed';

/**
 * Does the issuer's own server vouch for it now (OB 2.0 "Hosted Verification")? On success the examination
 * goes on with the issuer's copy, badge and issuer in place: what is shown is what the host says.
 */
export const hosted: CheckRule = {
  id: 'hosted',
  async run(examination) {
    if (examination.credential.securing === 'signed-ob2') return complete(examination);
    if (examination.credential.securing !== 'hosted') return undefined;
    const { credential, ports, options } = examination;
    const gathered = await gatherHosted(credential, ports, options.fresh ?? false);
    if (!gathered.ok) return { id: 'hosted', ...gathered.finding };
    adopt(examination, gathered);
    const params = { host: gathered.host };
    return {
      id: 'hosted',
      outcome: 'pass',
      reason: 'hosted-confirmed',
      params,
      detail: gathered.detail,
    } satisfies Finding;
  },
};

function adopt(
  examination: Examination,
  gathered: Extract<Awaited<ReturnType<typeof gatherHosted>>, { ok: true }>,
): void {
  const understood = understandJson(gathered.json);
  if (understood.ok) {
    const { format, version, securing } = examination.credential;
    // a version shows in what stood in the badge's place; the copy in hand may not lend the host's a format of its own
    const own = understood.credential.format === format ? { version } : {};
    examination.credential = { ...understood.credential, ...own, securing };
  }
  examination.binding = { kind: 'hosted', host: gathered.host, controller: gathered.issuerId };
  examination.statusCheckedAt = gathered.askedAt.toISOString();
}

/** A signed assertion needs no host to vouch for it, but its badge and issuer may still live at addresses. */
async function complete(examination: Examination): Promise<Finding | undefined> {
  const { credential, ports, options } = examination;
  const placed = await badgeAndIssuer(credential.json, '', ports, options.fresh ?? false);
  if (!placed.ok)
    return { id: 'hosted', outcome: placed.outcome, reason: placed.reason, params: placed.params ?? {} };
  const foreign = speaksForAnother(placed.issuer);
  if (foreign) return { id: 'hosted', ...foreign };
  const json = { ...credential.json, badge: { ...placed.badge.json, issuer: placed.issuer.json } };
  const understood = understandJson(json);
  if (!understood.ok) return undefined;
  const { format, version, securing, jwt } = credential;
  examination.credential = {
    ...understood.credential,
    format,
    version,
    securing,
    ...(jwt === undefined ? {} : { jwt }),
  };
  return undefined;
}

/** A Profile that was fetched speaks only for the address that it was had from. */
function speaksForAnother(issuer: Placed): Trouble | undefined {
  if (issuer.asked === undefined) return undefined;
  const speaks = spokenFor(issuer);
  if (!speaks.ok) return { outcome: speaks.outcome, reason: speaks.reason, params: speaks.params ?? {} };
  const called = idOf(issuer.json);
  if (sameUrl(called, speaks.address)) return undefined;
  const params = { host: new URL(issuer.servedFrom).hostname };
  return { outcome: 'fail', reason: 'hosted-issuer-elsewhere', params, detail: { issuer: called ?? null } };
}
