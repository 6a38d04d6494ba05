import type { Candidate, JsonObject, Report } from '../../../src/model';
import { reportOnBytes } from '../../../src/report';
import { type FakeHttp, fakeHttp, fakePorts } from '../../fixtures/http';

/** The report on one JSON credential against a fake network. */
export async function judgeJson(
  json: JsonObject,
  http: FakeHttp = fakeHttp(),
  candidate?: Candidate,
): Promise<Report> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(http), candidate ? { candidate } : {});
  if (!report) throw new Error('no report');
  return report;
}

/** Outcome and reason of one check, as `outcome reason`. */
export function said(report: Report, id: string): string | undefined {
  const check = report.checks.find((each) => each.id === id);
  return check && `${check.outcome} ${check.reason}`;
}
