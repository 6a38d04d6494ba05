import type { Ports, Report } from '../../model';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import type { Arguments } from '../arguments';
import { readInput } from '../inputs';
import { openPdfLazily } from '../pdf';
import { createProgress } from '../progress';
import { readRegistries } from '../registries';
import { reportLine } from '../report-line';
import { reportText } from '../report-text';
import { unreadable } from '../unreadable';

/** `legible verify`: prints one report a credential, in the order of the inputs; answers the exit status. */
export async function verifyCommand(
  args: Arguments,
  ports: Ports,
  print: (line: string) => void,
): Promise<number> {
  const registries = args.registries === undefined ? undefined : await readRegistries(args.registries);
  const progress = createProgress(args.inputs.length);
  const options: ReportOptions = {
    language: args.language,
    candidate: { emails: args.recipients.map((value) => ({ value, from: 'typed' as const })), names: [] },
    pdf: openPdfLazily,
    ...(registries ? { registries, linkage: true } : {}),
  };
  let allGood = true;
  for (const input of args.inputs) {
    for (const report of await reportsOn(input, ports, options)) {
      if (report.verdict !== 'verified' && report.verdict !== 'confirmed') allGood = false;
      print(args.json ? JSON.stringify(reportLine(report)) : reportText(report));
    }
    progress.step();
  }
  progress.end();
  return allGood ? 0 : 1;
}

async function reportsOn(input: string, ports: Ports, options: ReportOptions): Promise<Report[]> {
  const read = await readInput(input);
  if (read.kind === 'url') return reportOnUrl(read.url, ports, options);
  if (read.kind === 'unreadable') return [unreadable(input, read.why)];
  return reportOnBytes(input, read.bytes, { name: read.name }, ports, options);
}
