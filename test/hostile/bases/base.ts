import type { Report } from '../../../src/model';
import type { FakeAnswer } from '../../fixtures/http';
import type { Random } from '../random';

/** A file that is opened, and what hosts answer meanwhile. */
export interface World {
  file: Uint8Array;
  answers: Readonly<Record<string, FakeAnswer>>;
  /** an address that the reader typed for the candidate */
  typed?: string;
}

/** A world with something changed in it. */
export interface Mutant extends World {
  /**
   * - `not-good`: its meaning is another, so nothing of it may be called good;
   * - `told-the-same`: what is still called good must tell a reader what one of the originals tells;
   * - `read-the-same`: the same, whatever its JSON has become.
   */
  rule: 'not-good' | 'told-the-same' | 'read-the-same';
  /** the change, in words */
  how: string;
}

/** A good credential of one kind, and how to change it. */
export interface Base extends World {
  name: string;
  /** `undefined` when nothing came of the attempt */
  mutant(random: Random): Mutant | undefined;
  /** default: `verified` or `confirmed` */
  isGood?(report: Report): boolean;
  /** further worlds that are good too: fewer disclosures, say */
  also?: readonly World[];
  /** it is not good to begin with (forged, revoked) and no change may make it so */
  bad?: true;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function isVerified({ verdict }: Report): boolean {
  return verdict === 'verified' || verdict === 'confirmed';
}
