import type { JsonObject, KeyBinding, Ports } from '../../model';
import type { VerifyOptions } from '../examination';
import type { PublicKey } from './public-key';

/** Until when the controller uses a key, in milliseconds since 1970. */
export interface KeyTerms {
  /** after which it is no longer used */
  expires?: number | 'unreadable';
  /** from which it counts for nothing, whenever it signed */
  revoked?: number | 'unreadable';
}

/** A verification method that was found: the key, and what its controller allows it to be used for. */
export interface FoundKey extends KeyTerms {
  ok: true;
  key: PublicKey;
  /** DID or URL of the party that controls the key, as its own document says */
  controller: string;
  /** true when the controller's document lists the method for this purpose */
  allowed: boolean;
  binding: KeyBinding;
  detail: JsonObject;
}

/** Why there is no key. `fail`: it is known to be wrong; `unknown`: it could not be had. */
export interface NoKey {
  ok: false;
  outcome: 'fail' | 'unknown';
  reason: string;
  params?: Record<string, string>;
  detail?: JsonObject;
}

/** One way to find the key that a verification method names, in one file. */
export interface KeySource {
  id: string;
  handles(verificationMethod: string): boolean;
  /** @param purpose e.g. `assertionMethod` (CID 1.0 section 2.3) */
  resolve(
    verificationMethod: string,
    purpose: string,
    ports: Ports,
    options: VerifyOptions,
  ): Promise<FoundKey | NoKey>;
}
