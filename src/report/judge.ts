import { understand } from '../formats';
import type { Check, ContainerKind, Credential, Finding, Ports, RawCredential, Report } from '../model';
import { askingAnew } from '../net';
import { languageOfTag, read } from '../reading';
import { type Verification, verify } from '../verification';
import { recipientWords } from './belonging';
import {
  type Carried,
  containedCredentials,
  containedFinding,
  holderFinding,
  notAllFinding,
} from './contained';
import { withDeadline } from './deadline';
import { vouchingsFor } from './endorsed';
import { headlineOf } from './headline';
import type { ReportOptions } from './options';
import { recipientOf } from './recipient-of';
import { sentence } from './sentences';
import { withShownTexts } from './shown-text';
import { standingOf, standingWords } from './standing';
import { verdictOf } from './verdict';
import { clockFinding } from './watch-clock';

/** What is asked about, and in what it came. */
export interface Origin {
  input: string;
  container: ContainerKind;
}

/** Reasons that mean altered or made up, rather than unknown. */
const BROKEN = [
  'jwt-unreadable',
  'jwt-two-credentials',
  'envelope-damaged',
  'sealed-payload-unreadable',
  'disclosure-not-signed',
  'disclosure-unreadable',
];

/**
 * The reports on one raw credential: verification, reading, standing and recipient put together. One report,
 * save for a presentation, which is a wrapping: it yields a report for each credential that it carries.
 */
export function judge(
  raw: RawCredential,
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
): Promise<Report[]> {
  return withDeadline(options, (timed) => judgeInTime(raw, origin, ports, timed, 0));
}

async function judgeInTime(
  raw: RawCredential,
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
  depth: number,
): Promise<Report[]> {
  const understood = await understand(raw);
  if (!understood.ok) {
    const { reason, params, detail } = understood.problem;
    const broken = BROKEN.includes(reason);
    return [
      withoutCredential(origin, [finding(broken ? 'fail' : 'unknown', reason, params, detail)], options),
    ];
  }
  const verification = await verify(understood.credential, ports, {
    fresh: options.fresh ?? false,
    ...(options.deadline ? { signal: options.deadline } : {}),
  });
  const carried = containedCredentials(verification.credential, depth);
  const contained: Report[] = [];
  for (const each of carried.inside)
    contained.push(...(await judgeInTime(each, origin, ports, options, depth + 1)));
  if (verification.credential.format === 'vp')
    return presented(verification, carried, contained, origin, ports, options);
  verification.findings.push(...notAllFinding('contained', 'warn', carried));
  if (contained.length === 0) return [await conclude(verification, origin, ports, options)];
  verification.findings.push(containedFinding(contained));
  return [{ ...(await conclude(verification, origin, ports, options)), contained }];
}

/** A sound presentation is only its credentials, each with a word on who handed it in; a broken one is told first. */
async function presented(
  verification: Verification,
  all: Carried,
  contained: Report[],
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
): Promise<Report[]> {
  const own = await conclude(verification, origin, ports, options);
  const holder = withWords([holderFinding(verification.findings)], options.language ?? 'en');
  const carried = contained.map((report) => ({ ...report, checks: [...report.checks, ...holder] }));
  // those that were not looked at are told of as one more, which is not known to be good
  const left = notAllFinding('container', 'unknown', all);
  if (left.length > 0) carried.push(withoutCredential(origin, left, options));
  return own.verdict === 'invalid' || carried.length === 0 ? [own, ...carried] : carried;
}

async function conclude(
  verification: Verification,
  origin: Origin,
  ports: Ports,
  options: ReportOptions,
): Promise<Report> {
  const { credential, binding, proof, statusCheckedAt } = verification;
  const language = options.language ?? 'en';
  const verdict = verdictOf(verification.findings);
  const findings = [
    ...verification.findings,
    ...[clockFinding(verdict, ports)].filter((each) => each !== undefined),
  ];
  const report: Report = {
    ...origin,
    verdict,
    headline: headlineOf(verdict, findings, language, credential, binding),
    checks: withWords(findings, language),
    format: credential.format,
    recipient: { match: 'not-checkable', basis: 'recipient-not-asked', message: '' },
    dates: datesOf(credential, statusCheckedAt),
  };
  if (options.found) report.found = options.found;
  if (proof !== undefined) report.proof = proof;
  if (verdict === 'invalid') {
    // After tampering all bets are off: nothing the credential says may look like a fact.
    report.recipient.message = sentence('recipient-not-asked', {}, language);
    report.dates = {};
    return withShownTexts(report);
  }
  if (credential.name !== undefined) report.name = credential.name;
  const around = options.standingFresh ? { ...ports, http: askingAnew(ports.http) } : ports;
  report.issuer = await standingOf(verification, around, options);
  const { candidate = { emails: [], names: [] } } = options;
  const recipient = await recipientOf(credential.recipient, candidate, report.issuer.domain);
  report.recipient = recipientWords(recipient, language);
  report.standing = standingWords(report.issuer, language);
  report.reading = read(credential, { language: languageOfTag(language) ?? 'en' });
  if (options.endorsements !== false) {
    const endorsed = { credential, issuer: report.issuer, reading: report.reading };
    report.vouchings = await vouchingsFor(endorsed, around, options);
  }
  report.raw = credential.json;
  return withShownTexts(report);
}

function datesOf(credential: Credential, statusCheckedAt: string | undefined): Report['dates'] {
  return {
    ...(credential.issuedOn ? { issued: credential.issuedOn } : {}),
    ...(credential.validFrom ? { validFrom: credential.validFrom } : {}),
    ...(credential.validUntil ? { validUntil: credential.validUntil } : {}),
    ...(statusCheckedAt === undefined ? {} : { statusCheckedAt }),
  };
}

/** A report on something that holds no credential we could go on with. */
export function withoutCredential(origin: Origin, findings: Finding[], options: ReportOptions): Report {
  const language = options.language ?? 'en';
  const verdict = verdictOf(findings);
  return {
    ...origin,
    ...(options.found ? { found: options.found } : {}),
    verdict,
    headline: headlineOf(verdict, findings, language),
    checks: withWords(findings, language),
    recipient: {
      match: 'not-checkable',
      basis: 'recipient-not-asked',
      message: sentence('recipient-not-asked', {}, language),
    },
    dates: {},
  };
}

export function finding(
  outcome: Finding['outcome'],
  reason: string,
  params?: Record<string, string>,
  detail?: Finding['detail'],
): Finding {
  return { id: 'container', outcome, reason, ...(params ? { params } : {}), ...(detail ? { detail } : {}) };
}

/** Findings as checks, each with its sentence. */
export function withWords(findings: readonly Finding[], language: string): Check[] {
  return findings.map((each) => ({ ...each, message: sentence(each.reason, each.params, language) }));
}
