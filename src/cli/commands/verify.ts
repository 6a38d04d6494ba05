import type { Ports, Report } from '../../model';
import { type ReportOptions, reportLine, reportOnBytes, reportOnUrl } from '../../report';
import { type Arguments, UsageError } from '../arguments';
import { inputsWithin } from '../folders';
import { readInput } from '../inputs';
import { type CheckOne, checkAll, type Done } from '../jobs';
import { lookedAhead } from '../look-ahead';
import { type OpenPdf, pdfOpener } from '../pdf';
import { jsonLine, type Print } from '../printable';
import { createProgress } from '../progress';
import { qrInPictureFile } from '../qr';
import { readRegistries } from '../registries';
import { reportText } from '../report-text';
import { type Resume, resumeFrom } from '../resume';
import { MANY_INPUTS, startThreads, threadsFor } from '../threads/threads';
import { unreadable } from '../unreadable';
import { worldFor } from '../world';

/**
 * `legible verify`: prints one report a credential, in the order of the inputs; answers the exit status.
 *
 * @param program what runs as a thread; without it everything is done on this one
 */
export async function verifyCommand(args: Arguments, print: Print, program?: URL): Promise<number> {
  const ports = await worldFor(args);
  const check = await verifier(args, ports, pdfOpener(program));
  const resume = args.resume === undefined ? undefined : await resumeFrom(args.resume);
  let met = 0;
  const { first, all } = await lookedAhead(
    stillToDo(inputsWithin(args.inputs), resume, () => met++),
    MANY_INPUTS,
  );
  const number = threadsFor(args.jobs, first);
  const threads =
    program && number > 1 ? startThreads(number, program, args, ports.http, brokenOff) : undefined;
  const progress = createProgress();
  let allGood = true;
  try {
    // standard input is this thread's
    const others = threads?.checks.map(
      (ask): CheckOne =>
        (input) =>
          input === '-' ? check(input) : ask(input),
    );
    await checkAll(all, others ?? [check], async (input, { lines, good }) => {
      for (const line of lines) await print(line);
      allGood &&= good;
      await resume?.done(input);
      progress.step();
    });
  } finally {
    await threads?.end();
  }
  progress.end();
  if (met === 0) throw new UsageError(`There is no file to check in ${args.inputs.join(', ')}.`);
  return allGood ? 0 : 1;
}

/** Checks inputs with what the arguments say; network and caches are shared between them. */
export async function verifier(args: Arguments, ports: Ports, pdf: OpenPdf): Promise<CheckOne> {
  const registries = args.registries === undefined ? undefined : await readRegistries(args.registries);
  const options: ReportOptions = {
    language: args.language,
    candidate: { emails: args.recipients.map((value) => ({ value, from: 'typed' as const })), names: [] },
    pdf,
    qr: qrInPictureFile,
    ...(registries ? { registries, linkage: true } : {}),
  };
  return async (input) => doneWith(await reportsOn(input, ports, options), args);
}

function doneWith(reports: readonly Report[], { json }: Arguments): Done {
  return {
    lines: reports.map((report) => (json ? jsonLine(reportLine(report)) : reportText(report))),
    good: reports.every(({ verdict }) => verdict === 'verified' || verdict === 'confirmed'),
  };
}

/** What is told of an input that ended the thread that checked it. */
function brokenOff(input: string, error: Error, args: Arguments): Done {
  return doneWith([unreadable(input, error.message, 'check-failed-to-run')], args);
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
