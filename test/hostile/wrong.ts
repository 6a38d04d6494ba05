import { isObject, type JsonObject, type Report, VERDICTS } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { fakeHttp, fakePorts } from '../fixtures/http';
import type { Base, Mutant, World } from './bases';
import { isVerified } from './bases/base';
import { meansTheSame } from './mutate';
import { sameToReader } from './same-to-reader';

/** Reports that the originals of a base give, those inside of them too. */
export async function originalsOf(base: Base): Promise<Report[]> {
  const reports: Report[] = [];
  for (const world of [base, ...(base.also ?? [])]) {
    const made = await reportsOn(world);
    if (made.every(base.isGood ?? isVerified) !== (base.bad === undefined))
      throw new Error(`${base.name} is ${made.map(({ verdict }) => verdict)} to begin with`);
    reports.push(...all(made));
  }
  return reports;
}

export function reportsOn({ file, answers, typed }: World): Promise<Report[]> {
  const emails = typed === undefined ? [] : [{ value: typed, from: 'typed' as const }];
  return reportOnBytes('fuzz', file, {}, fakePorts(fakeHttp(answers)), { candidate: { emails, names: [] } });
}

function all(reports: readonly Report[]): Report[] {
  return reports.flatMap((report) => [report, ...all(report.contained ?? [])]);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control codes are what must not be there
const TURNING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with the reports on a mutant; `undefined` when all is as it must be. */
export function wrongIn(
  base: Base,
  originals: readonly Report[],
  mutant: Mutant,
  reports: readonly Report[],
): string | undefined {
  if (reports.length === 0) return 'no report';
  const isGood = base.isGood ?? isVerified;
  const called = reports.find(isGood);
  if (called && mutant.rule === 'not-good') return `called ${called.verdict} though changed`;
  for (const report of all(reports)) {
    const empty = emptyIn(report);
    if (empty !== undefined) return empty;
    const same = (each: Report) =>
      mutant.rule === 'read-the-same' ? sameToReader(each, report) : sameReport(isGood, each, report);
    if (!base.bad && isGood(report) && !originals.some(same))
      return `called ${report.verdict} and tells something else`;
  }
  return undefined;
}

/**
 * The same is told, and the same was signed: by whom else, and in which vocabularies, may differ. What a record carries
 * is judged in its own right: it must still be there, and may be told to be worse.
 */
function sameReport(isGood: (report: Report) => boolean, one: Report, other: Report): boolean {
  const { contained: before = [], ...original } = one;
  const { contained: after = [], ...report } = other;
  if (!sameToReader(original, report) || !meansTheSame(signedIn(one), signedIn(other))) return false;
  const kept = after.every((each, at) => {
    const counterpart = before[at];
    return counterpart !== undefined && (!isGood(each) || sameReport(isGood, counterpart, each));
  });
  return before.length === after.length && kept;
}

/** Vocabularies stand inside, too, where a record carries credentials: what they change is told by the signature. */
function signedIn({ raw }: Report): JsonObject {
  const { proof: _proof, ...signed } = isObject(raw) ? raw : {};
  const plain: unknown = JSON.parse(
    JSON.stringify(signed, (key, value: unknown) => (key === '@context' ? undefined : value)),
  );
  return isObject(plain) ? plain : {};
}

/** What a report lacks that every report has; `undefined` when nothing. */
export function emptyIn(report: Report): string | undefined {
  // what is contained is looked at by itself
  const { raw: _raw, contained: _contained, ...shown } = report;
  if (!VERDICTS.includes(report.verdict) || report.headline === '' || report.checks.length === 0)
    return 'an empty report';
  if (report.checks.some(({ message }) => message.trim() === '')) return 'a check without words';
  const failed = report.checks.find(({ reason }) =>
    ['check-failed-to-run', 'took-too-long'].includes(reason),
  );
  if (failed) return `${failed.id}: ${failed.reason} ${JSON.stringify(failed.detail)}`;
  if (report.verdict === 'invalid' && (report.reading || report.raw)) return 'content of something invalid';
  return TURNING.test(texts(shown).join('\n')) ? 'characters that turn what stands beside them' : undefined;
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
