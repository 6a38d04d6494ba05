import { open } from '../../containers';
import { understand } from '../../formats';
import type { RawCredential } from '../../model';
import { languageOfTag, read } from '../../reading';
import { sentence } from '../../report';
import { type Arguments, UsageError } from '../arguments';
import { inputsWithin } from '../folders';
import { readInput } from '../inputs';
import { type OpenPdf, pdfOpener } from '../pdf';
import { jsonLine, type Print, printable } from '../printable';
import { qrInPictureFile } from '../qr';

/**
 * `legible read`: what a credential, Achievement or BadgeClass says, signed or not. Nothing is verified and
 * nothing is asked of the network. Exit status 0 when every input could be read.
 */
export async function readCommand(args: Arguments, print: Print, program?: URL): Promise<number> {
  const pdf = pdfOpener(program);
  let [allRead, any] = [true, false];
  for await (const input of inputsWithin(args.inputs)) {
    any = true;
    for (const line of await linesFor(input, args, pdf)) {
      if (line.reading === null) allRead = false;
      await print(args.json ? jsonLine(line) : text(line));
    }
  }
  if (!any) throw new UsageError(`There is no file to read in ${args.inputs.join(', ')}.`);
  return allRead ? 0 : 1;
}

type Line = {
  input: string;
  container: string;
  format: string | null;
  reading: ReturnType<typeof read> | null;
  /** why there is no reading */
  why?: string;
};

async function linesFor(input: string, args: Arguments, pdf: OpenPdf): Promise<Line[]> {
  const nothing = (why: string, container = 'unknown'): Line[] => [
    { input, container, format: null, reading: null, why },
  ];
  const got = await readInput(input);
  if (got.kind === 'unreadable') return nothing(got.why);
  if (got.kind === 'url')
    return nothing('an address: nothing is asked of the network here (legible verify asks)');
  const opened = await open(got.bytes, { name: got.name, pdf, qr: qrInPictureFile });
  const [problem = { reason: 'no-credential' }] = opened.problems;
  if (opened.credentials.length === 0)
    return nothing(sentence(problem.reason, problem.params, args.language), opened.container);
  return Promise.all(opened.credentials.map((raw) => lineFor(input, opened.container, raw, args)));
}

async function lineFor(input: string, container: string, raw: RawCredential, args: Arguments): Promise<Line> {
  if (raw.kind === 'url')
    return {
      input,
      container,
      format: null,
      reading: null,
      why: `${raw.url}: nothing is asked of the network here (legible verify asks)`,
    };
  const understood = await understand(raw);
  if (!understood.ok) {
    const { reason, params } = understood.problem;
    return { input, container, format: null, reading: null, why: sentence(reason, params, args.language) };
  }
  const { credential } = understood;
  const reading = read(credential, { language: languageOfTag(args.language) ?? 'en' });
  return { input, container, format: credential.format, reading };
}

function text({ input, reading, why = '' }: Line): string {
  const lines = reading
    ? [
        `  ${reading.summary}`,
        `  Assessed by: ${reading.assessment.strongest}`,
        ...reading.assessment.methods.map(
          (each) => `    ${each.method} (${each.basis}, ${each.source}): ${each.text}`,
        ),
      ]
    : [`  nothing to read: ${why}`];
  return [input, ...lines].map(printable).join('\n');
}
