import type { CheckId, Finding, Outcome, Verdict } from '../model';

/** Reasons that mean: a web page, and no credential that a machine could check. */
export const PAGE_ONLY_REASONS = [
  'page-only',
  'page-existence',
  'retired-host',
  'host-shows-others',
  'host-open-to-view',
  'host-file-needed',
  'host-self-vouched',
  'host-often-on-credly',
  'host-checker',
] as const;

/** Questions whose failure means: altered, forged or breaking its standard. */
const DECISIVE: readonly CheckId[] = [
  'container',
  'structure',
  'context',
  'integrity',
  'issuer-key',
  'hosted',
  'contained',
  'resources',
];

/** What the table looks at. */
interface Findings {
  outcome(id: CheckId): Outcome | undefined;
  /** true when the check has one of these reasons */
  because(id: CheckId, ...reasons: string[]): boolean;
  any(outcome: Outcome, ...ids: CheckId[]): boolean;
}

/**
 * The verdict is the first row that holds. Worse news comes first, save that nothing is called revoked or
 * expired that is known to be forged; good news needs every question answered.
 */
const TABLE: readonly [Verdict, (of: Findings) => boolean][] = [
  ['revoked', (of) => of.because('hosted', 'hosted-revoked', 'hosted-revoked-because')],
  ['page-only', (of) => of.because('container', ...PAGE_ONLY_REASONS)],
  ['invalid', (of) => of.any('fail', ...DECISIVE)],
  [
    'invalid',
    (of) =>
      of.outcome('proof-terms') === 'fail' &&
      !of.because('proof-terms', 'proof-expired', 'proof-from-the-future'),
  ],
  ['unchecked', (of) => of.outcome('container') === 'unknown'],
  ['revoked', (of) => of.because('status', 'revoked', 'revoked-because')],
  ['suspended', (of) => of.because('status', 'suspended')],
  ['unchecked', (of) => !isGenuine(of)],
  ['expired', (of) => of.because('validity', 'expired') || of.because('proof-terms', 'proof-expired')],
  [
    'not-yet-valid',
    // a date to come spoils no signature, and where this device's clock is behind every new one has one
    (of) => of.because('validity', 'not-yet-valid') || of.because('proof-terms', 'proof-from-the-future'),
  ],
  [
    'unchecked',
    (of) =>
      of.any(
        'unknown',
        'structure',
        'context',
        'proof-terms',
        'validity',
        'status',
        'resources',
        'contained',
      ),
  ],
  ['unchecked', (of) => of.any('fail', 'status', 'validity', 'proof-terms')],
  ['confirmed', (of) => of.outcome('hosted') === 'pass'],
  ['verified', (of) => of.outcome('integrity') === 'pass' && of.outcome('issuer-key') === 'pass'],
];

/** Established who said it: by a signature with the issuer's key, or by the issuer's own server. */
function isGenuine(of: Findings): boolean {
  if (of.outcome('hosted') !== undefined) return of.outcome('hosted') === 'pass';
  return of.outcome('integrity') === 'pass' && of.outcome('issuer-key') === 'pass';
}

/** The verdict on one credential: a pure function of what its checks found. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const of: Findings = {
    outcome: (id) => findings.find((each) => each.id === id)?.outcome,
    because: (id, ...reasons) => findings.some((each) => each.id === id && reasons.includes(each.reason)),
    any: (outcome, ...ids) => findings.some((each) => each.outcome === outcome && ids.includes(each.id)),
  };
  return TABLE.find(([, holds]) => holds(of))?.[0] ?? 'unchecked';
}

/** The check that decided against `verified`, for the headline. */
export function decidingFinding(findings: readonly Finding[], verdict: Verdict): Finding | undefined {
  const failed = findings.find((each) => each.outcome === 'fail');
  const open = findings.find((each) => each.outcome === 'unknown');
  return verdict === 'unchecked' ? (open ?? failed) : (failed ?? open);
}
