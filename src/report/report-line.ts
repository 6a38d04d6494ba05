import type { Report } from '../model';

/** A report as `--json` prints it and the verifier page saves it: the contract with scripts. Absent things are `null`. */
export function reportLine(report: Report): Record<string, unknown> {
  const {
    input,
    container,
    found,
    verdict,
    headline,
    checks,
    format,
    proof,
    name,
    issuer,
    standing,
    vouchings,
    recipient,
    dates,
    reading,
  } = report;
  return {
    input,
    container,
    found: found ?? null,
    verdict,
    headline,
    checks: checks.map(({ id, outcome, reason, message, detail }) => ({
      id,
      outcome,
      reason,
      message,
      ...(detail ? { detail } : {}),
    })),
    format: format ?? null,
    proof: proof ?? null,
    name: name ?? null,
    issuer: issuer ? { ...issuer, says: standing ?? [] } : null,
    vouchings: vouchings ?? null,
    recipient,
    dates,
    reading: reading ?? null,
    ...(report.contained ? { contained: report.contained.map(reportLine) } : {}),
  };
}
