import type { ListedBadge } from '../../messages';
import {
  ASSESSMENT_METHODS,
  type AssessmentMethod,
  type RecipientMatch,
  type Report,
  VERDICTS,
  type Verdict,
} from '../../model';
import { issuedOn } from './dates';
import { plain } from './plain';

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

export const ORDERS = ['page', 'verdict', 'method', 'issuer', 'person', 'issued', 'name'] as const;
export type Order = (typeof ORDERS)[number];

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

/** Which rows to show, in which order. */
export interface Arrangement {
  state: PanelRow['state'] | '';
  order: Order;
  /** words that name or issuer must hold; empty for all */
  find: string;
}

export const AS_IN_PAGE: Arrangement = { state: '', order: 'page', find: '' };

/** The rows that fit, in their order; what is equal stays in the order of the page. */
export function arranged(rows: readonly PanelRow[], { state, order, find }: Arrangement): PanelRow[] {
  const words = plain(find).split(' ').filter(Boolean);
  return rows
    .filter((row) => state === '' || row.state === state)
    .filter((row) => {
      const held = plain(`${row.title} ${row.domain}`);
      return words.every((word) => held.includes(word));
    })
    .sort(COMPARE[order]);
}

const text = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const states: readonly PanelRow['state'][] = [...VERDICTS, 'waiting'];
const COMPARE: Readonly<Record<Order, (a: PanelRow, b: PanelRow) => number>> = {
  page: () => 0,
  verdict: (a, b) => states.indexOf(a.state) - states.indexOf(b.state),
  // the method that says most comes first, what is not stated last
  method: (a, b) => stepOf(b) - stepOf(a),
  issuer: (a, b) => Number(a.domain === '') - Number(b.domain === '') || text.compare(a.domain, b.domain),
  person: (a, b) => matchOf(a) - matchOf(b),
  issued: (a, b) => dayOf(b) - dayOf(a) || 0,
  name: (a, b) => text.compare(a.title, b.title),
};

function stepOf({ method }: PanelRow): number {
  return method === 'not-stated' ? -1 : ASSESSMENT_METHODS.indexOf(method);
}

/** Compared and the same, then compared and another, then what nobody could compare. */
const MATCHES: readonly RecipientMatch[] = ['matches', 'name-only', 'differs', 'not-checkable'];

function matchOf({ report }: PanelRow): number {
  return report?.reading ? MATCHES.indexOf(report.recipient.match) : MATCHES.length;
}

/** Newest first; what has no date that can be read last. */
function dayOf(row: PanelRow): number {
  return (row.report?.reading ? issuedOn(row.report)?.at : undefined) ?? Number.NEGATIVE_INFINITY;
}
