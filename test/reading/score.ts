import { understandJson } from '../../src/formats';
import { read } from '../../src/reading';
import { EXPLAINED } from './explained';
import { confusion, f1, share } from './figures';
import { leaveOneIssuerOut } from './leave-one-issuer-out';
import { draftOf, type Row, rowsOf } from './rows';

/**
 * Scores the reading of labelled criteria texts: `npm run reading-score [FILE]`. Exit 0 when what was asked
 * for is reached, 1 when not.
 */
const FILE = process.argv[2] ?? '../shared/criteria/criteria-dev.jsonl';
const WANTED = { all: 0.85, high: 0.93, f1: 0.8 };

interface Scored extends Row {
  got: string;
  why: string;
}

const scored = rowsOf(FILE).map(score);
print(scored);
process.exitCode = reached(scored) ? 0 : 1;

/** Through the same door as `legible read`: a draft Achievement is understood, then read. */
function score(row: Row): Scored {
  const understood = understandJson(draftOf(row));
  if (!understood.ok) return { ...row, got: 'not-read', why: '' };
  const { assessment } = read(understood.credential);
  return { ...row, got: assessment.strongest, why: assessment.methods[0]?.text ?? '' };
}

function right(row: Scored): boolean {
  return row.got === row.strongest;
}

function portion(rows: readonly Scored[]): number {
  return rows.length === 0 ? 1 : rows.filter(right).length / rows.length;
}

function highOf(rows: readonly Scored[]): Scored[] {
  return rows.filter(({ confidence }) => confidence === 'high');
}

function reached(rows: readonly Scored[]): boolean {
  const score = f1(rows.map(({ strongest, got }) => ({ wanted: strongest, got })));
  return portion(rows) >= WANTED.all && portion(highOf(rows)) >= WANTED.high && score >= WANTED.f1;
}

function print(rows: readonly Scored[]): void {
  const pairs = rows.map(({ strongest, got }) => ({ wanted: strongest, got }));
  const lines = [
    ...rows.filter((row) => !right(row)).map(wrong),
    confusion(pairs),
    '',
    ...[...new Set(rows.map(({ language }) => language))].map((language) => {
      const some = rows.filter((row) => row.language === language);
      return `${language}: ${share(some.filter(right).length, some.length)}`;
    }),
    '',
    `strongest right, all:             ${share(rows.filter(right).length, rows.length)} (wanted 85 %)`,
    `strongest right, high confidence: ${share(highOf(rows).filter(right).length, highOf(rows).length)} (wanted 93 %)`,
    `macro F1:                         ${f1(pairs).toFixed(3)} (wanted 0.800)`,
    ...generalisation(rows),
  ];
  console.log(lines.join('\n'));
}

function wrong(row: Scored): string {
  const text = `${row.criteria} // ${row.description}`.replaceAll('\n', ' | ').slice(0, 400);
  return `${row.id} (${row.language}, ${row.confidence}): ${row.strongest}, read as ${row.got}\n    by: ${row.why.slice(0, 160)}\n    text: ${text}\n    why: ${EXPLAINED[row.id] ?? 'not looked at yet'}\n`;
}

function generalisation(rows: readonly Scored[]): string[] {
  const rules = leaveOneIssuerOut(rows, false);
  const templates = leaveOneIssuerOut(rows, true);
  return [
    `leave one issuer out, by rule:     ${share(rules.right, rules.all)}`,
    `leave one issuer out, by template: ${share(templates.right, templates.all)}`,
    `rules that fire for one issuer only: ${rules.lonely.map(({ rule, issuer }) => `${rule} (${issuer})`).join(', ')}`,
  ];
}
