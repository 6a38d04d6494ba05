import { recogniseHost } from '../discovery';
import type { Found, Opened, Ports, RawCredential, Report } from '../model';
import { fetchOpened } from './fetch-opened';
import { finding, judge, type Origin, withoutCredential } from './judge';
import type { ReportOptions } from './options';

/** More credentials than a person has in one file. */
const MAX_CREDENTIALS = 200;

/** Reports on everything an opened container holds; a link in it (a baked address) is followed once. */
export async function reportOnOpened(
  input: string,
  opened: Opened,
  ports: Ports,
  options: ReportOptions,
): Promise<Report[]> {
  const origin: Origin = { input, container: opened.container };
  const reports: Report[] = [];
  for (const raw of opened.credentials.slice(0, MAX_CREDENTIALS)) {
    const more =
      raw.kind === 'url' ? followed(raw, origin, ports, options) : judge(raw, origin, ports, options);
    reports.push(...(await more));
  }
  return reports.length > 0 ? reports : [nothingIn(opened, origin, options)];
}

async function followed(
  raw: Extract<RawCredential, { kind: 'url' }>,
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
): Promise<Report[]> {
  const found = options.found ?? foundAt(raw, origin);
  const about = found ? { ...options, found } : options;
  const fetched = await fetchOpened(raw.url, ports, about);
  if (!fetched.ok) return [withoutCredential(origin, fetched.findings, about)];
  const first = fetched.opened.credentials.find((each) => each.kind !== 'url');
  if (first) return judge(first, origin, ports, about);
  return [nothingIn(fetched.opened, origin, about)];
}

/** Which of a file's links it was: a résumé holds several. */
function foundAt(
  { url, where }: Extract<RawCredential, { kind: 'url' }>,
  { container }: Origin,
): Found | undefined {
  const known = container === 'pdf' ? recogniseHost(url) : undefined;
  return known && { url, host: known.host.id, kind: where.startsWith('QR') ? 'qr' : 'link', label: where };
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
