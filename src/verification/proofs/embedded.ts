import { isObject, type JsonObject, list, property, textOf } from '../../model';
import type { Examination } from '../examination';
import { resolveKey, selfCarriedKey } from '../keys';
import { PROOF_KINDS } from './index';
import type { ProofAnswer, ProofKind, SignatureAnswer } from './proof';

/** More proofs than anyone needs; a longer list is an attempt to keep us busy. */
const MAX_PROOFS = 10;

/**
 * Examines every proof of a credential on its own (VC Data Integrity 1.0 section 4.5, proof sets and
 * chains). A proof that names `previousProof` also covers the proofs it names.
 */
export async function examineEmbedded(examination: Examination): Promise<ProofAnswer[]> {
  const { proof: _secured, ...unsecured } = examination.credential.json;
  const proofs = list(property(examination.credential.json, 'proof')).filter(isObject);
  if (proofs.length > MAX_PROOFS) return [unsupported({}, 'too-many-proofs')];
  return Promise.all(proofs.map((proof) => examineOne(proof, proofs, unsecured, examination)));
}

async function examineOne(
  proof: JsonObject,
  all: JsonObject[],
  unsecured: JsonObject,
  examination: Examination,
): Promise<ProofAnswer> {
  const kind = PROOF_KINDS.find((each) => each.handles(proof));
  if (!kind) return unsupported(proof, 'proof-unsupported');
  const method = textOf(proof.verificationMethod) ?? textOf(property(proof.verificationMethod, 'id'));
  if (method === undefined) return broken(kind, proof, { outcome: 'unknown', reason: 'key-not-named' });
  const document = chained(proof, all, unsecured);
  if (!document) return broken(kind, proof, { outcome: 'fail', reason: 'previous-proof-missing' });

  const purpose = textOf(proof.proofPurpose) ?? 'assertionMethod';
  const found = await resolveKey(method, purpose, examination.ports, examination.options);
  const own = found.ok ? undefined : selfCarriedKey(method);
  const key = found.ok ? found.key : own;
  const signature: SignatureAnswer = key
    ? await kind.verify({ document, proof, key, contexts: examination.contexts })
    : { outcome: 'unknown', reason: 'no-key-to-check-with' };
  return { label: kind.label, supported: true, proof, signature, key: found, selfCarried: own !== undefined };
}

/** The document with the earlier proofs that `previousProof` names; `undefined` when one is missing. */
function chained(proof: JsonObject, all: JsonObject[], unsecured: JsonObject): JsonObject | undefined {
  const names = list(property(proof, 'previousProof'));
  if (names.length === 0) return unsecured;
  const earlier = all.filter((each) => each !== proof && names.includes(each.id ?? null));
  return earlier.length === names.length ? { ...unsecured, proof: earlier } : undefined;
}

function broken(kind: ProofKind, proof: JsonObject, signature: SignatureAnswer): ProofAnswer {
  return { label: kind.label, supported: true, proof, signature, selfCarried: false };
}

function unsupported(proof: JsonObject, reason: string): ProofAnswer {
  const type = textOf(proof.type) ?? '?';
  const suite = textOf(proof.cryptosuite);
  const label = (suite === undefined ? type : `${type}/${suite}`).slice(0, 100);
  return {
    label,
    supported: false,
    proof,
    signature: { outcome: 'unknown', reason, params: { proof: label } },
    selfCarried: false,
  };
}
