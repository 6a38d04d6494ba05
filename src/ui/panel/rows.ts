import type { ListedBadge } from '../../messages';
import { ASSESSMENT_METHODS, type AssessmentMethod, type Report, VERDICTS, type Verdict } from '../../model';

/** One credential of the page, or a badge that nobody has checked yet. */
export interface PanelRow {
  key: string;
  listed: ListedBadge;
  /** absent while it has not been checked */
  report?: Report;
  /** the credential's own name; of one that does not hold, only what the page calls it */
  title: string;
  state: Verdict | 'waiting';
  /** domain that provably controls key or assertion, as a reader reads it; empty where none is proven */
  domain: string;
  method: AssessmentMethod | 'not-stated';
}

export const ORDERS = ['page', 'verdict', 'method', 'issuer', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Verdicts under which a credential is in force. */
const IN_FORCE: readonly Verdict[] = ['verified', 'confirmed'];

export function isInForce(state: PanelRow['state']): boolean {
  return state !== 'waiting' && IN_FORCE.includes(state);
}

/** The rows of a page in its own order. A badge that holds several credentials has a row for each. */
export function rowsOf(badges: readonly ListedBadge[]): PanelRow[] {
  return badges.flatMap((listed, at) =>
    listed.reports.length === 0
      ? [waiting(listed, at)]
      : listed.reports.map((report, index) => checked(listed, report, `${at} ${index}`)),
  );
}

function waiting(listed: ListedBadge, at: number): PanelRow {
  return { key: `${at}`, listed, title: labelOf(listed), state: 'waiting', domain: '', method: 'not-stated' };
}

function checked(listed: ListedBadge, report: Report, key: string): PanelRow {
  const { verdict, issuer, reading } = report;
  const holds = verdict !== 'invalid';
  return {
    key,
    listed,
    report,
    title: (holds ? report.name : undefined) || labelOf(listed),
    state: verdict,
    domain: holds ? (issuer?.domainUnicode ?? issuer?.domain ?? '') : '',
    method: reading?.assessment.strongest ?? 'not-stated',
  };
}

function labelOf({ badge }: ListedBadge): string {
  return badge.label || badge.url;
}

/** The states that occur, in the order of the verdicts. */
export function statesIn(rows: readonly PanelRow[]): PanelRow['state'][] {
  const all: PanelRow['state'][] = [...VERDICTS, 'waiting'];
  return all.filter((state) => rows.some((row) => row.state === state));
}

/** Rows of one state (all without one) in an order; what is equal stays in the order of the page. */
export function arranged(rows: readonly PanelRow[], state: PanelRow['state'] | '', order: Order): PanelRow[] {
  return rows.filter((row) => state === '' || row.state === state).sort(COMPARE[order]);
}

const text = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const states: readonly PanelRow['state'][] = [...VERDICTS, 'waiting'];
const COMPARE: Readonly<Record<Order, (a: PanelRow, b: PanelRow) => number>> = {
  page: () => 0,
  verdict: (a, b) => states.indexOf(a.state) - states.indexOf(b.state),
  // the method that says most comes first, what is not stated last
  method: (a, b) => stepOf(b) - stepOf(a),
  issuer: (a, b) => Number(a.domain === '') - Number(b.domain === '') || text.compare(a.domain, b.domain),
  name: (a, b) => text.compare(a.title, b.title),
};

function stepOf({ method }: PanelRow): number {
  return method === 'not-stated' ? -1 : ASSESSMENT_METHODS.indexOf(method);
}
