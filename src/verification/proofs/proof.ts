import type { CheckId, JsonObject } from '../../model';
import type { ContextLoader } from '../contexts/loader';
import type { FoundKey, NoKey } from '../keys';
import type { PublicKey } from '../keys/public-key';

/** What a proof kind gets to work on. */
export interface ProofInput {
  /** the credential without the proofs that this one does not cover */
  document: JsonObject;
  proof: JsonObject;
  key: PublicKey;
  contexts: ContextLoader;
}

/** Does the signature hold over the document with this key? */
export type SignatureAnswer =
  | { outcome: 'pass'; detail?: JsonObject }
  | {
      outcome: 'fail' | 'unknown';
      about?: CheckId;
      reason: string;
      params?: Record<string, string>;
      detail?: JsonObject;
    };

/** One kind of embedded proof, in one file. */
export interface ProofKind {
  /** as a report names it, e.g. `DataIntegrityProof/eddsa-rdfc-2022` */
  label: string;
  handles(proof: JsonObject): boolean;
  verify(input: ProofInput): Promise<SignatureAnswer>;
}

/** One proof, examined: signature, key and terms apart from one another. */
export interface ProofAnswer {
  label: string;
  supported: boolean;
  /** the proof object, or the protected header of a JWS */
  proof: JsonObject;
  signature: SignatureAnswer;
  /** where the key came from; `undefined` when it was never looked for */
  key?: FoundKey | NoKey;
  /** true when the signature was checked with a key that only the credential itself carries */
  selfCarried: boolean;
}
