import type { Credential, Format } from '../../model';

/** A rule of a standard that was broken. `warn`: odd, yet not enough to refuse. */
export interface Breach {
  outcome: 'fail' | 'warn';
  /** what is wrong, in the words of the standard's fields */
  what: string;
  /** JSON Pointer to where */
  source: string;
}

/** The rules of one standard, in one file. */
export interface StructureRules {
  id: string;
  formats: readonly Format[];
  breaches(credential: Credential): Breach[];
}
