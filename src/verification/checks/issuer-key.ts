import { calculateJwkThumbprint, type JWK } from 'jose';
import { type Credential, type Finding, idOf } from '../../model';
import type { CheckRule, Examination } from '../examination';
import type { FoundKey } from '../keys';
import type { ProofAnswer } from '../proofs';
import { claimsOf } from '../proofs/jws';
import { Recent } from '../recent';

/** Does the stated issuer control the key that signed it (VC DM 2.0 section 7.1, "Issuer")? */
export const issuerKey: CheckRule = {
  id: 'issuer-key',
  async run(examination) {
    const { credential, proofs } = examination;
    if (credential.securing === 'hosted' || credential.securing === 'none') return undefined;
    const answers = (await proofs()).filter((answer) => answer.supported);
    if (answers.length === 0) return { id: 'issuer-key', outcome: 'unknown', reason: 'key-not-examined' };
    const findings = answers.map((answer) => judge(answer, examination));
    const best =
      findings.find((finding) => finding.outcome === 'pass') ??
      findings.find((finding) => finding.outcome === 'unknown') ??
      findings[0];
    if (!best) return { id: 'issuer-key', outcome: 'unknown', reason: 'key-not-examined' };
    if (best.outcome === 'fail' && (await proofs()).some((each) => isOwnUnread(each, credential)))
      return { id: 'issuer-key', outcome: 'unknown', reason: 'key-not-examined' };
    await bind(examination, answers[findings.indexOf(best)], best);
    return best;
  },
};

/** A proof that we cannot read, by the issuer's own key as it says: what others signed beside it decides nothing. */
function isOwnUnread({ supported, proof }: ProofAnswer, { issuer }: Credential): boolean {
  const method = idOf(proof.verificationMethod);
  return !supported && issuer?.id !== undefined && method?.split('#')[0] === issuer.id;
}

function judge({ key, selfCarried, proof }: ProofAnswer, examination: Examination): Finding {
  const { credential, ports } = examination;
  const issuer = credential.issuer?.id;
  const id = 'issuer-key' as const;
  if (issuer === undefined) return { id, outcome: 'unknown', reason: 'issuer-not-stated' };
  if (!key) return { id, outcome: 'unknown', reason: 'key-not-examined' };
  if (!key.ok) {
    const method = String(proof.verificationMethod ?? '');
    if (method.startsWith('did:') && method.split('#')[0] !== issuer)
      return byAnother(method.split('#')[0] ?? '', issuer);
    const reason = selfCarried ? 'key-carried-by-credential' : key.reason;
    const detail = { ...key.detail, issuer, why: key.reason };
    return { id, outcome: key.outcome, reason, ...(key.params ? { params: key.params } : {}), detail };
  }
  const detail = { ...key.detail, issuer };
  if (key.controller !== issuer) return byAnother(key.controller, issuer);
  if (!key.allowed)
    return {
      id,
      outcome: 'fail',
      reason: 'key-not-for-this-use',
      params: { key: key.binding.key ?? '' },
      detail,
    };
  const ended = outOfUse(key, credential, ports.now().getTime());
  if (ended) return { id, ...ended, detail };
  return {
    id,
    outcome: 'pass',
    reason: `bound-${key.binding.kind}`,
    params: { host: key.binding.host ?? '' },
    detail,
  };
}

/** What the controller says of the time of its key (CID 1.0 section 2.2); `proof-terms` holds embedded proofs against it. */
function outOfUse(
  { revoked, expires }: FoundKey,
  { securing, jwt }: Credential,
  now: number,
): Pick<Finding, 'outcome' | 'reason' | 'params'> | undefined {
  if (revoked === 'unreadable' || (revoked !== undefined && revoked <= now))
    return { outcome: 'fail', reason: 'key-revoked' };
  if (expires === 'unreadable') return { outcome: 'unknown', reason: 'key-terms-unreadable' };
  if (expires === undefined || securing === 'data-integrity') return undefined;
  const issuedAt = claimsOf(jwt ?? '')?.iat;
  const signedAt = typeof issuedAt === 'number' ? issuedAt * 1000 : now;
  if (expires > signedAt) return undefined;
  return { outcome: 'fail', reason: 'key-expired', params: { date: new Date(expires).toISOString() } };
}

function byAnother(controller: string, issuer: string): Finding {
  const params = { controller: controller.slice(0, 200), issuer: issuer.slice(0, 200) };
  return { id: 'issuer-key', outcome: 'fail', reason: 'signed-by-another', params, detail: params };
}

async function bind(
  examination: Examination,
  answer: ProofAnswer | undefined,
  finding: Finding,
): Promise<void> {
  if (finding.outcome === 'pass' && answer?.key?.ok) {
    const thumbprint = await thumbprintOf(answer.key.key.jwk);
    examination.binding = { ...answer.key.binding, ...(thumbprint === undefined ? {} : { thumbprint }) };
  } else if (answer?.selfCarried) {
    examination.binding = { kind: 'self-carried', key: String(answer.proof.verificationMethod ?? '') };
  }
}

/** Thumbprints of keys: issuers sign many credentials with one. */
const recent = new Recent<string>(200);

/** RFC 7638 thumbprint, by which a key is known again; none for kinds of key that it is not defined for. */
async function thumbprintOf(jwk: JsonWebKey): Promise<string | undefined> {
  const name = JSON.stringify(jwk);
  try {
    return recent.get(name) ?? recent.keep(name, await calculateJwkThumbprint(jwk as JWK));
  } catch {
    return undefined;
  }
}
