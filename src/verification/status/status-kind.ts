import type { JsonObject } from '../../model';
import type { Examination } from '../examination';

/** What one status entry says. `message`: a code the issuer set that is neither revoked nor suspended. */
export interface StatusAnswer {
  state: 'good' | 'revoked' | 'suspended' | 'message' | 'unknown';
  reason: string;
  params?: Record<string, string>;
  detail?: JsonObject;
  askedAt?: Date;
}

/** One kind of credential status, in one file. */
export interface StatusKind {
  id: string;
  handles(entry: JsonObject): boolean;
  ask(entry: JsonObject, examination: Examination): Promise<StatusAnswer>;
}
