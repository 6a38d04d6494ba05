import type { Ports, Report } from '../../model';
import { type ReportOptions, reportOnBytes, reportOnUrl } from '../../report';
import { type Arguments, UsageError } from '../arguments';
import { inputsWithin } from '../folders';
import { readInput } from '../inputs';
import { type CheckOne, type Done, inTurn, onThreads, threadsFor } from '../jobs';
import { openPdfLazily } from '../pdf';
import { createProgress } from '../progress';
import { qrInPictureFile } from '../qr';
import { readRegistries } from '../registries';
import { reportLine } from '../report-line';
import { reportText } from '../report-text';
import { type Resume, resumeFrom } from '../resume';
import { unreadable } from '../unreadable';
import { worldFor } from '../world';

/**
 * `legible verify`: prints one report a credential, in the order of the inputs (with `--jobs` as they are ready);
 * answers the exit status.
 *
 * @param program what runs as a thread; without it everything is done on this one
 */
export async function verifyCommand(
  args: Arguments,
  print: (line: string) => void,
  program?: URL,
): Promise<number> {
  const threads = program === undefined ? 1 : threadsFor(args.jobs);
  const check = await verifier(args);
  const resume = args.resume === undefined ? undefined : await resumeFrom(args.resume);
  const progress = createProgress();
  let allGood = true;
  const onDone = async (input: string, { lines, good }: Done) => {
    for (const line of lines) print(line);
    allGood &&= good;
    await resume?.done(input);
    progress.step();
  };
  let met = 0;
  const inputs = stillToDo(inputsWithin(args.inputs), resume, () => met++);
  if (program && threads > 1) await onThreads(inputs, { args, program, threads }, onDone);
  else await inTurn(inputs, check, onDone);
  progress.end();
  if (met === 0) throw new UsageError(`There is no file to check in ${args.inputs.join(', ')}.`);
  return allGood ? 0 : 1;
}

/** Checks one input after the other with what the arguments say; network and caches are shared between them. */
export async function verifier(args: Arguments): Promise<CheckOne> {
  const ports = await worldFor(args);
  const registries = args.registries === undefined ? undefined : await readRegistries(args.registries);
  const options: ReportOptions = {
    language: args.language,
    candidate: { emails: args.recipients.map((value) => ({ value, from: 'typed' as const })), names: [] },
    pdf: openPdfLazily,
    qr: qrInPictureFile,
    ...(registries ? { registries, linkage: true } : {}),
  };
  return async (input) => {
    const reports = await reportsOn(input, ports, options);
    return {
      lines: reports.map((report) => (args.json ? JSON.stringify(reportLine(report)) : reportText(report))),
      good: reports.every(({ verdict }) => verdict === 'verified' || verdict === 'confirmed'),
    };
  };
}

async function* stillToDo(
  inputs: AsyncIterable<string>,
  resume: Resume | undefined,
  meet: () => void,
): AsyncGenerator<string> {
  for await (const input of inputs) {
    meet();
    if (!resume?.isDone(input)) yield input;
  }
}

async function reportsOn(input: string, ports: Ports, options: ReportOptions): Promise<Report[]> {
  const read = await readInput(input);
  if (read.kind === 'url') return reportOnUrl(read.url, ports, options);
  if (read.kind === 'unreadable') return [unreadable(input, read.why)];
  return reportOnBytes(input, read.bytes, { name: read.name }, ports, options);
}
