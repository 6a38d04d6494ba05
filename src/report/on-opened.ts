import { MAX_CREDENTIALS, tooMany } from '../containers';
import { recogniseHost } from '../discovery';
import type { Finding, Found, Opened, Ports, Problem, RawCredential, Report } from '../model';
import { withDeadline } from './deadline';
import { fetchOpened } from './fetch-opened';
import { finding, judge, type Origin, withoutCredential, withWords } from './judge';
import type { ReportOptions } from './options';

/** Reports on everything an opened container holds; a link in it (a baked address) is followed once. */
export function reportOnOpened(
  input: string,
  opened: Opened,
  ports: Ports,
  options: ReportOptions,
): Promise<Report[]> {
  return withDeadline(options, (timed) => reportsOn(input, opened, ports, options, timed));
}

/** @param timed the same options with one end for all that lies in the file itself; what a link leads to has its own */
async function reportsOn(
  input: string,
  opened: Opened,
  ports: Ports,
  options: ReportOptions,
  { deadline }: ReportOptions,
): Promise<Report[]> {
  const origin: Origin = { input, container: opened.container };
  const people = withEmailsOf(opened, options);
  const reports: Report[] = [];
  const meant = meantIn(opened);
  for (const raw of meant.slice(0, MAX_CREDENTIALS)) {
    const found = options.found ?? foundAt(raw, origin);
    const about = found ? { ...people, found } : people;
    const more =
      raw.kind === 'url'
        ? followed(raw.url, origin, ports, about, raw.by === 'qr')
        : judge(raw, origin, ports, deadline ? { ...about, deadline } : about);
    reports.push(...(await more));
  }
  if (reports.length === 0) return [nothingIn(opened, origin, options)];
  const problems = meant.length > MAX_CREDENTIALS ? [...opened.problems, tooMany] : opened.problems;
  const unread = withWords(unreadIn(problems), options.language ?? 'en');
  return reports.map((report) => ({ ...report, checks: [...report.checks, ...unread] }));
}

/**
 * What of a file could not be read though something was found in it. Told with each report, after its verdict was
 * settled: a page that is missing says nothing about the badge on another.
 */
function unreadIn(problems: readonly Problem[]): Finding[] {
  return problems.map(({ reason, params, detail }) => finding('warn', reason, params, detail));
}

/** A sentence may name any address: where it names badges, its other addresses are left alone. */
function meantIn({ container, credentials }: Opened): RawCredential[] {
  if (container !== 'text') return credentials;
  const badges = credentials.filter((each) => each.kind === 'url' && recogniseHost(each.url));
  const isSentence = credentials.some(({ by }) => by === 'text');
  return isSentence && badges.length > 0 ? badges : credentials;
}

/** A résumé names its own person; what lies at an address that it links to names nobody. */
function withEmailsOf({ emails = [] }: Opened, options: ReportOptions): ReportOptions {
  if (emails.length === 0) return options;
  const { candidate = { emails: [], names: [] } } = options;
  const own = emails.map((value) => ({ value, from: 'resume' as const }));
  return { ...options, candidate: { ...candidate, emails: [...candidate.emails, ...own] } };
}

/**
 * What lies at an address. A printed code often leads to a page that only names the credential's own address, as a
 * reader who types the address would find: that is followed `onward`, once.
 */
async function followed(
  url: string,
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
  onward = false,
): Promise<Report[]> {
  const fetched = await fetchOpened(url, ports, options);
  if (!fetched.ok) return [withoutCredential(origin, fetched.findings, options)];
  const first = fetched.opened.credentials.find((each) => each.kind !== 'url');
  if (first) return judge(first, origin, ports, options);
  const [next] = fetched.opened.credentials;
  if (onward && next?.kind === 'url') return followed(next.url, origin, ports, options);
  return [nothingIn(fetched.opened, origin, options)];
}

/** Which of a file's links, codes or attachments it was: a résumé holds several. */
function foundAt(raw: RawCredential, { container }: Origin): Found | undefined {
  const { by: kind = 'link', where: label } = raw;
  if (raw.kind !== 'url') return raw.by && { url: '', host: 'generic', kind, label };
  const known =
    container === 'pdf' || container === 'text' || kind === 'qr' ? recogniseHost(raw.url) : undefined;
  return known && { url: known.url, host: known.host.id, kind, label };
}

/** A page is only a page; a file that should hold a credential and does not is `unchecked`, a damaged one says so. */
function nothingIn(opened: Opened, origin: Origin, options: ReportOptions): Report {
  const [problem] = opened.problems;
  if (opened.container === 'html' && !problem) {
    const host = URL.canParse(origin.input) ? new URL(origin.input).host : origin.input;
    return withoutCredential(origin, [finding('unknown', 'page-only', { host })], options);
  }
  const reason = problem?.reason ?? 'no-credential';
  // an envelope that holds no credential breaks the data model; other troubles leave the question open
  const outcome = reason === 'envelope-damaged' ? 'fail' : 'unknown';
  return withoutCredential(origin, [finding(outcome, reason, problem?.params, problem?.detail)], options);
}
