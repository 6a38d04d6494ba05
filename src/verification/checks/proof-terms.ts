import { isDateTime, momentOf } from '../../formats';
import { type Finding, type JsonObject, textOf } from '../../model';
import type { CheckRule, Examination } from '../examination';
import type { ProofAnswer } from '../proofs';

/** Clocks differ; a proof made "in the future" within this many milliseconds is let pass. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Does the proof itself allow this use: purpose, created, expires (VC Data Integrity 1.0 section 2.1)? */
export const proofTerms: CheckRule = {
  id: 'proof-terms',
  async run(examination) {
    if (examination.credential.securing !== 'data-integrity') return undefined;
    const answers = (await examination.proofs()).filter((answer) => answer.supported);
    if (answers.length === 0) return undefined;
    const trouble = answers
      .map((answer) => objection(answer, examination))
      .filter((each) => each !== undefined);
    const [first] = [...trouble.filter((each) => each.outcome === 'fail'), ...trouble];
    return first ?? { id: 'proof-terms', outcome: 'pass', reason: 'proof-terms-kept' };
  },
};

function objection(answer: ProofAnswer, { credential, ports }: Examination): Finding | undefined {
  const { proof } = answer;
  const now = ports.now().getTime();
  const purpose = textOf(proof.proofPurpose);
  const allowed = credential.format === 'vp' ? ['authentication', 'assertionMethod'] : ['assertionMethod'];
  if (purpose === undefined || !allowed.includes(purpose)) {
    return fail('proof-purpose-wrong', { purpose: purpose ?? '-' }, proof);
  }
  const created = dated(proof, 'created');
  if (created === 'bad') return fail('proof-date-unreadable', {}, proof);
  if (created !== undefined && created > now + CLOCK_SKEW_MS)
    return fail('proof-from-the-future', { date: textOf(proof.created) ?? '' }, proof);
  const expires = dated(proof, 'expires');
  if (expires === 'bad') return fail('proof-date-unreadable', {}, proof);
  if (expires !== undefined && expires <= now)
    return fail('proof-expired', { date: textOf(proof.expires) ?? '' }, proof);
  const keyEnds = answer.key?.ok ? answer.key.expires : undefined;
  if (typeof keyEnds === 'number' && keyEnds <= (created ?? now))
    return fail('key-expired', { date: new Date(keyEnds).toISOString() }, proof);
  if (credential.format !== 'vp' && (proof.domain !== undefined || proof.challenge !== undefined)) {
    return { id: 'proof-terms', outcome: 'warn', reason: 'proof-for-one-domain', detail: terms(proof) };
  }
  return undefined;
}

/** A date-time; one without a zone is in UTC (VC Data Integrity 1.0 section 2.1). A day alone is no moment. */
function dated(proof: JsonObject, key: string): number | 'bad' | undefined {
  const value = proof[key];
  if (value === undefined) return undefined;
  return typeof value === 'string' && isDateTime(value) ? momentOf(value) : 'bad';
}

function fail(reason: string, params: Record<string, string>, proof: JsonObject): Finding {
  return { id: 'proof-terms', outcome: 'fail', reason, params, detail: terms(proof) };
}

function terms(proof: JsonObject): JsonObject {
  const { created = null, expires = null, proofPurpose = null, domain = null, challenge = null } = proof;
  return { created, expires, proofPurpose, domain, challenge };
}
