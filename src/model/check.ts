import type { JsonObject } from './json';

/** Answer to one question about a credential. A throw or a time-out is `unknown`: never `fail`, never `pass`. */
export type Outcome = 'pass' | 'fail' | 'warn' | 'unknown';

/**
 * Stable names of the questions we ask; part of the contract of `--json`.
 *
 * - `container`: could the file or answer be opened, and does it hold a credential?
 * - `structure`: does it keep the rules of its standard (VCDM, Open Badges, ...)?
 * - `context`: do its JSON-LD terms mean what their names say?
 * - `integrity`: is it unaltered since it was signed?
 * - `issuer-key`: does the stated issuer control the key that signed it?
 * - `proof-terms`: does the proof itself allow this use (purpose, created, expires, domain)?
 * - `hosted`: does the issuer's own server vouch for it now?
 * - `validity`: is it in its validity period?
 * - `status`: is it neither revoked nor suspended?
 * - `schema`: does it keep the JSON Schema it names?
 * - `holder`: did the holder of a presentation sign it?
 * - `contained`: do the credentials inside it hold (CLR, presentations)?
 * - `refresh`: does a newer version exist?
 * - `resources`: are linked files (image, relatedResource) the ones that were signed?
 * - `clock`: do the hosts that answered have the same time as this device? Asked when time decided the verdict.
 */
export const CHECK_IDS = [
  'container',
  'structure',
  'context',
  'integrity',
  'issuer-key',
  'proof-terms',
  'hosted',
  'validity',
  'status',
  'schema',
  'holder',
  'contained',
  'refresh',
  'resources',
  'clock',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/**
 * What a check found, without words: `reason` is a key of `report/sentences/`, `params` fill its
 * gaps, `detail` is the technical matter behind it (what was compared, which key, which list and bit).
 */
export interface Finding {
  id: CheckId;
  outcome: Outcome;
  reason: string;
  params?: Record<string, string>;
  detail?: JsonObject;
}

/** A finding with its sentence, as a report carries it. */
export interface Check extends Finding {
  message: string;
}
