import type { PanelRow } from './rows';

/** What is taken along of one row. No person's address is in it. */
export interface ExportedRow {
  title: string;
  link: string;
  verdict: string;
  headline: string;
  issuerDomain: string;
  issuerName: string;
  method: string;
  methodQuote: string;
  recipient: string;
  issued: string;
  validUntil: string;
  skills: { text: string; framework?: string; code?: string; url?: string }[];
  notStated: string[];
}

/** The rows as plain data. A credential that does not hold has only its verdict: nothing of it is passed on as fact. */
export function exportedRows(rows: readonly PanelRow[]): ExportedRow[] {
  return rows.map(({ report, title, listed, state, domain, method }) => {
    const holds = report !== undefined && report.verdict !== 'invalid';
    const reading = holds ? report.reading : undefined;
    const decisive = reading?.assessment.methods.find((each) => each.method === method);
    const skills = (reading?.outcomes ?? []).filter((each) => each.kind === 'skill' || each.framework);
    return {
      title,
      link: listed.badge.url,
      verdict: state === 'waiting' ? 'not-checked-yet' : state,
      headline: report?.headline ?? '',
      issuerDomain: domain,
      issuerName: (holds ? report.issuer?.name : undefined) ?? '',
      method,
      methodQuote: decisive?.text ?? '',
      recipient: report?.recipient.match ?? '',
      issued: (holds ? (report.dates.issued ?? report.dates.validFrom)?.text : undefined) ?? '',
      validUntil: (holds ? report.dates.validUntil?.text : undefined) ?? '',
      skills: skills.map(({ text, framework, code, url }) => ({
        text,
        ...(framework === undefined ? {} : { framework }),
        ...(code === undefined ? {} : { code }),
        ...(url === undefined ? {} : { url }),
      })),
      notStated: reading?.notStated ?? [],
    };
  });
}

/** JSON with the address of the page and the time of making. */
export function asJson(rows: readonly PanelRow[], page: string, now: Date): string {
  return `${JSON.stringify({ page, madeAt: now.toISOString(), badges: exportedRows(rows) }, undefined, 2)}\n`;
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
  'issuerDomain',
  'issuerName',
  'method',
  'methodQuote',
  'recipient',
  'issued',
  'validUntil',
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
