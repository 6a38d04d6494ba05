/** What a report concludes about one credential. See `report/verdict.ts` for the table that decides it. */
export const VERDICTS = [
  'verified',
  'confirmed',
  'expired',
  'revoked',
  'suspended',
  'not-yet-valid',
  'invalid',
  'unchecked',
  'page-only',
] as const;

export type Verdict = (typeof VERDICTS)[number];
