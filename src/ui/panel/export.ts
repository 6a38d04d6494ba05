import { levelsOf, resultsOf } from './bearers';
import { issuedOn } from './dates';
import { type Force, forceOf } from './force';
import type { PanelRow } from './rows';
import { withoutAddresses } from './without-addresses';

/** What is taken along of one row. No e-mail address is in it, whoever wrote it where. */
export interface ExportedRow {
  title: string;
  link: string;
  verdict: string;
  headline: string;
  force: Force;
  issuerDomain: string;
  issuerName: string;
  method: string;
  methodQuote: string;
  recipient: string;
  issued: string;
  validUntil: string;
  levels: string[];
  /** as stated, with what was required: "92 (80)" */
  results: string[];
  skills: { text: string; framework?: string; code?: string; url?: string }[];
  notStated: string[];
}

/** The rows as plain data. A credential that does not hold has only its verdict: nothing of it is passed on as fact. */
export function exportedRows(rows: readonly PanelRow[]): ExportedRow[] {
  return rows.map((row) => {
    const { report, title, listed, state, domain, method } = row;
    const holds = report !== undefined && report.verdict !== 'invalid';
    const reading = holds ? report.reading : undefined;
    const decisive = reading?.assessment.methods.find((each) => each.method === method);
    const skills = (reading?.outcomes ?? []).filter((each) => each.kind === 'skill' || each.framework);
    return clean({
      title,
      link: listed.badge.url,
      verdict: state === 'waiting' ? 'not-checked-yet' : state,
      headline: report?.headline ?? '',
      force: forceOf(state),
      issuerDomain: domain,
      issuerName: (holds ? report.issuer?.name : undefined) ?? '',
      method,
      methodQuote: decisive?.text ?? '',
      recipient: report?.recipient.match ?? '',
      issued: (holds ? issuedOn(report)?.text : undefined) ?? '',
      validUntil: (holds ? report.dates.validUntil?.text : undefined) ?? '',
      levels: holds ? levelsOf(row) : [],
      results: (holds ? resultsOf(row) : []).map(({ value, text, required }) =>
        required === undefined ? (value ?? text) : `${value ?? text} (${required})`,
      ),
      skills: skills.map(({ text, framework, code, url }) => ({
        text,
        ...(framework === undefined ? {} : { framework }),
        ...(code === undefined ? {} : { code }),
        ...(url === undefined ? {} : { url }),
      })),
      notStated: reading?.notStated ?? [],
    });
  });
}

/** The same without e-mail addresses in any of its texts. */
function clean(row: ExportedRow): ExportedRow {
  return JSON.parse(JSON.stringify(row), (_, value) =>
    typeof value === 'string' ? withoutAddresses(value) : value,
  ) as ExportedRow;
}

/** JSON with the address of the page and the time of making. */
export function asJson(rows: readonly PanelRow[], page: string, now: Date): string {
  return `${JSON.stringify({ page: withoutAddresses(page), madeAt: now.toISOString(), badges: exportedRows(rows) }, undefined, 2)}\n`;
}

/**
 * CSV (RFC 4180) with a byte order mark, which spreadsheets need to see UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it: what a credential says is a stranger's word.
 */
export function asCsv(rows: readonly PanelRow[]): string {
  const exported = exportedRows(rows);
  const lines = exported.map((row) => COLUMNS.map((column) => cell(flat(row[column]))));
  return `\uFEFF${[COLUMNS.map(cell), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const COLUMNS = [
  'title',
  'link',
  'verdict',
  'headline',
  'force',
  'issuerDomain',
  'issuerName',
  'method',
  'methodQuote',
  'recipient',
  'issued',
  'validUntil',
  'levels',
  'results',
  'skills',
  'notStated',
] as const satisfies readonly (keyof ExportedRow)[];

function flat(value: ExportedRow[keyof ExportedRow]): string {
  if (typeof value === 'string') return value;
  return value
    .map((each) => (typeof each === 'string' ? each : [each.text, each.code].filter(Boolean).join(' ')))
    .join(' | ');
}

// a spreadsheet may also begin a formula after blanks, or with full-width signs
const FORMULA = /^[\s\u00a0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
