import type { Check, Report } from '../model';
import { printable } from './printable';

const MARKS: Record<Check['outcome'], string> = { pass: 'yes ', fail: 'NO  ', warn: 'note', unknown: '?   ' };

/** A report as a person reads it at a terminal. */
export function reportText(report: Report): string {
  const { issuer, reading } = report;
  const lines = [
    `${report.input}`,
    `  ${report.verdict.toUpperCase()}: ${report.headline}`,
    ...row('Found', report.found && [report.found.label, report.found.url].filter(Boolean).join(' – ')),
    ...row('Name', report.name),
    ...row(
      'Issuer',
      issuer
        ? [issuer.domain, issuer.domainUnicode, issuer.registeredName?.name ?? issuer.name, issuer.id]
            .filter(Boolean)
            .join(' · ')
        : undefined,
    ),
    ...[...(report.standing ?? []), ...(report.vouchings ?? []).map(({ message }) => message)].flatMap(
      (line, index) => row(index === 0 ? 'Says who' : '', line),
    ),
    ...row('Summary', reading?.summary),
    ...row(
      'Can do',
      reading?.outcomes
        .map((outcome) => outcome.text)
        .slice(0, 3)
        .join(' | '),
    ),
    ...row('Assessed by', reading?.assessment.strongest),
    ...row('Evidence', reading?.evidence.map((each) => each.name ?? each.url ?? each.text).join(' | ')),
    ...row('This person?', report.recipient.message),
    '  How this was checked',
    ...report.checks.map((check) => `    ${MARKS[check.outcome]} ${check.id}: ${check.message}`),
  ];
  return lines.map(printable).join('\n');
}

function row(label: string, text: string | undefined): string[] {
  return text ? [`  ${label.padEnd(12)} ${text.replace(/\s+/g, ' ').slice(0, 300)}`] : [];
}
