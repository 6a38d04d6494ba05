import type { CheckId, Credential, Finding, KeyBinding, Ports } from '../model';
import type { ContextLoader } from './contexts/loader';
import type { ProofAnswer } from './proofs/proof';

/** What one verification shares between its checks: the credential, the world, and work done once. */
export interface Examination {
  credential: Credential;
  ports: Ports;
  contexts: ContextLoader;
  options: VerifyOptions;
  /** answers of all proofs, worked out on first use */
  proofs(): Promise<ProofAnswer[]>;
  /** verifies a credential that this one leans on (status list, contained one) in the same world */
  verifyWithin(credential: Credential, options: VerifyOptions): Promise<Verification>;
  /** who was found to control the key or the hosted assertion; written by the checks that prove it */
  binding: KeyBinding;
  /** when the status was asked, ISO 8601; written by the status check */
  statusCheckedAt?: string;
}

export interface VerifyOptions {
  /** "check again now": the network is asked anew */
  fresh?: boolean;
  signal?: AbortSignal;
  /** how many credentials deep we are (status lists, presentations): bounded */
  depth?: number;
  /** a status list need not declare a status of its own */
  withoutStatus?: boolean;
}

/** One question about a credential, in one file. `undefined`: the question does not arise. */
export interface CheckRule {
  id: CheckId;
  run(examination: Examination): Promise<Finding | undefined> | Finding | undefined;
}

/** Facts about one credential: no words, no verdict. */
export interface Verification {
  /** the credential that was judged: for a hosted one, the issuer's own copy with badge and issuer in place */
  credential: Credential;
  findings: Finding[];
  binding: KeyBinding;
  /** e.g. `DataIntegrityProof/eddsa-rdfc-2022`; several joined with `+`; undefined when there is none */
  proof?: string;
  statusCheckedAt?: string;
}
