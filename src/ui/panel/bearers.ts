import type { StatedOutcome, StatedResult } from '../../model';
import { issuedOn } from './dates';
import { type Force, forceOf } from './force';
import type { PanelRow } from './rows';

/** One credential that states a skill. */
export interface Bearer {
  row: PanelRow;
  /** the place in the credential that states it */
  stated: StatedOutcome;
  force: Force;
  /** compared with the person, it was issued to somebody else: shown, and no evidence of this person's skill */
  anothers: boolean;
}

/** Statuses of a result that say that it is not there yet, or never came (OB 3.0, Result). */
const UNFINISHED = /^(?:Failed|Enrolled|InProgress|OnHold|Provisional|Withdrew)$/i;

export function bearerOf(row: PanelRow, stated: StatedOutcome): Bearer {
  return { row, stated, force: forceOf(row.state), anothers: row.report?.recipient.match === 'differs' };
}

/** Oldest first, as one learns; without a date that can be read last; another person's after this one's. */
export function inOrderOfIssue(bearers: readonly Bearer[]): Bearer[] {
  const at = ({ row }: Bearer) => (row.report && issuedOn(row.report)?.at) ?? Number.POSITIVE_INFINITY;
  // two without a date are equal, and Infinity less Infinity is no number
  return bearers.toSorted((a, b) => Number(a.anothers) - Number(b.anothers) || at(a) - at(b) || 0);
}

/** Levels that a credential states: of a framework of qualifications. */
export function levelsOf({ report }: PanelRow): string[] {
  const { quality = [] } = report?.reading ?? {};
  const levels = quality.filter(({ kind }) => kind === 'level-eqf' || kind === 'level-national');
  return [...new Set(levels.map(({ text, value }) => value ?? text))];
}

export function resultsOf({ report }: PanelRow): readonly StatedResult[] {
  return report?.reading?.assessment.results ?? [];
}

/** A result below what was required, or of something not finished. */
export function fallsShort({ met, value, text }: StatedResult): boolean {
  return met === false || UNFINISHED.test((value ?? text).replace(/\s+/g, ''));
}
