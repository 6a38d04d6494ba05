import { rounded } from './measure';

/** Figures by column; beside one that is asked for stands what is asked. */
export type Row = Record<string, number | string>;
/** Rows by name. */
export type Table = Record<string, Row>;
/** Tables by title. */
export type Tables = Record<string, Table>;

/** One part of the bench. `quick`: fewer turns, so that it is soon over. */
export type Bench = (options: { quick: boolean }) => Promise<Tables>;

/** A row for each measured thing, made from its milliseconds and those of the others. */
export function rows(
  all: Readonly<Record<string, number>>,
  row: (ms: number, all: Readonly<Record<string, number>>, name: string) => Record<string, number>,
): Table {
  return Object.fromEntries(Object.entries(all).map(([name, ms]) => [name, roundedRow(row(ms, all, name))]));
}

export function roundedRow(row: Readonly<Record<string, number>>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]));
}

export function of(ms: Readonly<Record<string, number>>, name: string): number {
  return ms[name] ?? Number.NaN;
}
