import type { Finding, JsonObject } from '../../model';
import type { CheckRule } from '../examination';
import type { ProofAnswer } from '../proofs';

/** Is it unaltered since it was signed? Every proof that we can check must hold; which ones is said. */
export const integrity: CheckRule = {
  id: 'integrity',
  async run({ credential, proofs }) {
    if (credential.securing === 'hosted') return undefined;
    if (credential.securing === 'none') return { id: 'integrity', outcome: 'unknown', reason: 'no-proof' };
    const all = await proofs();
    const [first] = all;
    if (!first) return { id: 'integrity', outcome: 'unknown', reason: 'no-proof' };
    const counting = all.filter((answer) => answer.supported);
    if (counting.length === 0) return unknownProof(first, all);
    const detail = { proofs: all.map(described) };
    const failed = counting.find(
      (answer) => answer.signature.outcome === 'fail' && answer.signature.about !== 'context',
    );
    const unclear = counting.find((answer) => answer.signature.outcome !== 'pass');
    const worst = failed ?? unclear;
    if (!worst || worst.signature.outcome === 'pass') {
      const reason = counting.length < all.length ? 'unaltered-some-proofs-unsupported' : 'unaltered';
      return { id: 'integrity', outcome: 'pass', reason, detail };
    }
    // What belongs to the vocabulary is told by the `context` check; here it only means "could not be checked".
    if (worst.signature.about === 'context') {
      return { id: 'integrity', outcome: 'unknown', reason: 'vocabulary-stands-in-the-way', detail };
    }
    const { outcome, reason, params } = worst.signature;
    return { id: 'integrity', outcome, reason, ...(params ? { params } : {}), detail };
  },
};

function unknownProof(first: ProofAnswer, all: ProofAnswer[]): Finding {
  const reason = first.signature.outcome === 'pass' ? 'proof-unsupported' : first.signature.reason;
  const kinds = all.map((answer) => answer.label).join(', ');
  return {
    id: 'integrity',
    outcome: 'unknown',
    reason,
    params: { proof: kinds },
    detail: { proofs: all.map(described) },
  };
}

function described(answer: ProofAnswer): JsonObject {
  const { signature } = answer;
  return {
    proof: answer.label,
    outcome: answer.supported ? signature.outcome : 'not-checked',
    ...(signature.outcome === 'pass' ? {} : { reason: signature.reason }),
    ...(answer.selfCarried ? { key: 'carried by the credential itself' } : {}),
    ...(signature.detail ? { detail: signature.detail } : {}),
  };
}
